import type { ShownAddress } from '../../browser/serverFrame.ts'
import { element } from '../element.ts'
import type { Phone } from '../phone.ts'
import { say, type Word } from '../words/language.ts'
import { drawCaptions } from './drawCaptions.ts'
import { stateOf } from './stateOf.ts'

/** Draws the phone card as the phone is now; safe to run at any time. */
export function drawPhone(phone: Phone): void {
  const { language, call, preparing } = phone
  const { word, mood } = stateOf(phone)
  const ringing = call?.phase === 'ringing'
  const busy = call !== null || preparing !== null
  const card = element('phone', HTMLElement)
  const focused = document.activeElement

  card.dataset.mood = mood
  text('state', say(language, word))
  text('alarm', ringing ? say(language, 'ringingFrom', { who: who(phone, call.other) }) : '')
  text('own-number', phone.snapshot?.own.shown ?? say(language, 'noNumberYet'))
  element('change', HTMLButtonElement).disabled = busy || !phone.joined

  element('entry', HTMLInputElement).hidden = busy
  element('other', HTMLElement).hidden = !busy
  drawOther(phone, call?.other ?? dialled(phone))
  text('digits', digitsOf(phone))
  drawCaptions(phone)

  show('call', !busy)
  show('erase', !busy)
  show('answer', ringing)
  show('decline', ringing)
  show('mute', busy && !ringing)
  show('hang-up', busy && !ringing)
  element('call', HTMLButtonElement).disabled = !phone.joined || phone.typed.trim() === ''
  element('erase', HTMLButtonElement).disabled = phone.typed === ''
  element('answer', HTMLButtonElement).disabled = preparing === 'answer'
  drawMute(phone)
  text('notice', phone.notice ? say(language, phone.notice) : '')
  drawClaim(phone)
  // What was focused may have gone: keys still reach the phone, and Tab goes on from here.
  if (call && card.dataset.call !== call.id) card.scrollIntoView({ block: 'nearest' })
  card.dataset.call = call?.id ?? ''
  if (focused && card.contains(focused) && !focused.checkVisibility()) card.focus({ preventScroll: true })
}

/** Name and number as far as they are known. */
function who({ language }: Phone, { value, shown, name }: ShownAddress): string {
  if (value === 'anonymous') return say(language, 'anonymous')
  return name ? `${name} ${shown}` : shown
}

function drawOther(phone: Phone, other: ShownAddress): void {
  const shown = other.value === 'anonymous' ? say(phone.language, 'anonymous') : other.shown
  text('other-name', other.name ?? shown)
  text('other-number', other.name ? shown : '')
}

function dialled({ dialled, snapshot }: Phone): ShownAddress {
  const known = snapshot?.numbers.find(({ value }) => value === dialled)
  return known ?? { value: dialled, shown: dialled, name: null }
}

function digitsOf({ language, call }: Phone): string {
  const parts: [Word, string][] = [
    ['pressed', call?.digitsPressed ?? ''],
    ['heardDigits', call?.digitsHeard ?? ''],
  ]
  return parts
    .flatMap(([word, digits]) => (digits ? say(language, word, { digits: digits.slice(-16) }) : []))
    .join(' · ')
}

function drawMute({ language, micTrouble, muted, call }: Phone): void {
  const button = element('mute', HTMLButtonElement)
  button.disabled = call?.phase !== 'live' && !micTrouble
  if (micTrouble) button.removeAttribute('aria-pressed')
  else button.setAttribute('aria-pressed', String(muted))
  text('mute-word', say(language, micTrouble ? 'micOn' : muted ? 'unmute' : 'mute'))
  document.getElementById('mute-icon')?.setAttribute('href', micTrouble || muted ? '#i-mic-off' : '#i-mic')
}

function drawClaim({ language, claimNotice }: Phone): void {
  text('claim-notice', claimNotice ? say(language, claimNotice) : '')
  element('claim-number', HTMLInputElement).setAttribute('aria-invalid', String(claimNotice !== null))
}

function show(id: string, shown: boolean): void {
  element(id, HTMLElement).hidden = !shown
}

/** Written only when it differs: screen readers speak what is written. */
function text(id: string, words: string): void {
  const target = element(id, HTMLElement)
  if (target.textContent !== words) target.textContent = words
}
