import { element } from '../element.ts'
import type { Phone } from '../phone.ts'
import { say } from '../words/language.ts'

/** The words said in this call, or in the last one; new ones are added, so that each is read out once. */
export function drawCaptions({ language, captions, call }: Phone): void {
  const list = element('captions', HTMLElement)
  const box = element('captions-box', HTMLElement)
  const known = [...list.children].filter(
    (row, at) => row.getAttribute('data-at') === keyOf(captions[at], at),
  )
  if (known.length < list.children.length) list.replaceChildren()
  for (const [at, caption] of captions.entries()) {
    if (at < list.children.length) continue
    const row = document.createElement('p')
    row.dataset.at = keyOf(caption, at)
    row.textContent = caption.words
    list.append(row)
    box.scrollTop = box.scrollHeight
  }
  const hint = element('captions-hint', HTMLElement)
  hint.hidden = captions.length > 0
  hint.textContent = say(language, call ? 'captionsNone' : 'captionsEmpty')
}

function keyOf(caption: { readonly at: string; readonly words: string } | undefined, at: number): string {
  return caption ? `${at} ${caption.at} ${caption.words}` : ''
}
