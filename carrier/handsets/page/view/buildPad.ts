import { element } from '../element.ts'
import { make } from './make.ts'

const HOLD_MS = 500
const WORDS: Readonly<Record<string, string>> = { '*': 'keyStar', '#': 'keyHash', '0': 'keyZero' }

/** Twelve keys. `press` gets a digit, or `+` when 0 is held. */
export function buildPad(press: (key: string) => void): void {
  const pad = element('pad', HTMLElement)
  for (const digit of '123456789*0#') {
    const key = make('button', 'key', make('span', 'key-digit', digit))
    key.type = 'button'
    key.dataset.digit = digit
    key.dataset.keyWord = WORDS[digit] ?? 'key'
    if (digit === '0') key.append(make('span', 'key-sub', '+'))
    onPress(key, digit, press)
    pad.append(key)
  }
}

function onPress(key: HTMLElement, digit: string, press: (key: string) => void): void {
  let hold = 0
  let held = false
  const stop = () => clearTimeout(hold)
  key.addEventListener('pointerdown', () => {
    held = false
    if (digit !== '0') return
    hold = window.setTimeout(() => {
      held = true
      press('+')
    }, HOLD_MS)
  })
  for (const over of ['pointerup', 'pointerleave', 'pointercancel']) key.addEventListener(over, stop)
  key.addEventListener('click', () => {
    if (!held) press(digit)
    held = false
  })
}
