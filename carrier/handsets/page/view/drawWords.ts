import { element } from '../element.ts'
import { type Language, say, type Word } from '../words/language.ts'

/** Puts the language's words wherever the page asks for one by its name. */
export function drawWords(language: Language): void {
  document.documentElement.lang = language
  for (const target of document.querySelectorAll<HTMLElement>('[data-word]')) {
    target.textContent = say(language, target.dataset.word as Word)
  }
  for (const target of document.querySelectorAll<HTMLElement>('[data-label]')) {
    target.setAttribute('aria-label', say(language, target.dataset.label as Word))
  }
  const entry = element('entry', HTMLInputElement)
  entry.placeholder = say(language, 'numberHint')
  entry.setAttribute('aria-label', say(language, 'number'))
  for (const button of document.querySelectorAll<HTMLElement>('[data-language]')) {
    button.setAttribute('aria-pressed', String(button.dataset.language === language))
  }
  for (const key of document.querySelectorAll<HTMLElement>('[data-key-word]')) {
    key.setAttribute(
      'aria-label',
      say(language, key.dataset.keyWord as Word, { key: key.dataset.digit ?? '' }),
    )
  }
}
