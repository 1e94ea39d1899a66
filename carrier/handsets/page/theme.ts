import { element } from './element.ts'
import { type Language, say } from './words/language.ts'

type Theme = 'system' | 'light' | 'dark'

const KEPT = 'handset.theme'
const NEXT = { system: 'light', light: 'dark', dark: 'system' } as const
const WORDS = { system: 'themeSystem', light: 'themeLight', dark: 'themeDark' } as const

function keptTheme(): Theme {
  const kept = localStorage.getItem(KEPT)
  return kept === 'light' || kept === 'dark' ? kept : 'system'
}

export function turnTheme(): void {
  localStorage.setItem(KEPT, NEXT[keptTheme()])
}

/** The page in its theme, and the button that says which one it is. */
export function drawTheme(language: Language): void {
  const theme = keptTheme()
  document.documentElement.dataset.theme = theme
  const words = say(language, 'theme', { theme: say(language, WORDS[theme]) })
  const button = element('theme', HTMLButtonElement)
  button.setAttribute('aria-label', words)
  button.title = words
  document.getElementById('theme-icon')?.setAttribute('href', `#i-${theme}`)
}
