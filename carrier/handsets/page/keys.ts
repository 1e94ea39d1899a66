import { element } from './element.ts'
import type { Phone } from './phone.ts'

const MOST_PASTED = 32

/**
 * The keyboard as the phone's keypad. Only while the focus is within the phone, so that nobody who speaks or types
 * elsewhere presses keys by mistake (WCAG 2.1.4).
 */
export function listenToKeys(
  phone: Phone,
  press: (key: string) => void,
  guarded: (act: () => void) => void,
): void {
  const card = element('phone', HTMLElement)
  card.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (event.target instanceof HTMLInputElement || event.repeat) return
    const onButton = event.target instanceof HTMLButtonElement
    if (phone.call?.phase === 'ringing') {
      if (event.key === 'Enter' && !onButton) guarded(() => void phone.answer())
      if (event.key === 'Escape') guarded(() => phone.decline())
      return
    }
    if (/^[0-9*#+]$/.test(event.key)) press(event.key)
    else if (event.key === 'Backspace' && !phone.call) erase(phone)
    else if (event.key === 'Enter' && !onButton && !phone.call) guarded(() => void phone.dial(phone.typed))
  })
  card.addEventListener('paste', (event) => {
    if (event.target instanceof HTMLInputElement) return
    const pasted = dialable(event.clipboardData?.getData('text') ?? '')
    for (const key of pasted.slice(0, MOST_PASTED)) press(key)
  })
}

export function erase(phone: Phone): void {
  phone.type(phone.typed.slice(0, -1))
}

/** What is left of a text when only what can be dialled is kept. */
export function dialable(text: string): string {
  return text.replace(/[^0-9*#+]/g, '')
}
