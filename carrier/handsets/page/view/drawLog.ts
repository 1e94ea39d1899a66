import type { ShownLogRow } from '../../browser/serverFrame.ts'
import { element } from '../element.ts'
import type { Phone } from '../phone.ts'
import { say } from '../words/language.ts'
import { duration, exactly, when } from '../words/times.ts'
import { keyedRows } from './keyedRows.ts'
import { make } from './make.ts'
import { makeIcon } from './makeIcon.ts'

/** The calls of this handset, newest first; a click calls again. */
export function drawLog(phone: Phone): void {
  const log = phone.snapshot?.log ?? []
  element('log-empty', HTMLElement).hidden = !phone.snapshot || log.length > 0
  keyedRows(
    element('log', HTMLUListElement),
    log,
    ({ id }) => id,
    (call) => create(phone, call),
    (row, call) => drawRow(phone, row, call),
  )
}

function create(phone: Phone, { outcome, direction, other }: ShownLogRow): HTMLElement {
  const missed = outcome === 'missed'
  const mark = make('span', `log-mark ${missed ? 'missed' : ''}`)
  mark.append(makeIcon(missed ? 'i-missed' : direction === 'incoming' ? 'i-in' : 'i-out'))
  const words = make('span', 'log-words', make('span', 'row-main'), make('span', 'log-how'))
  const button = make('button', 'row log-row', mark, words, make('time', 'row-side'), makeIcon('i-call'))
  button.type = 'button'
  button.addEventListener('click', () => void phone.dial(other.value))
  return make('li', '', button)
}

function drawRow(phone: Phone, row: HTMLElement, { other, at, ...call }: ShownLogRow): void {
  const { language } = phone
  const [button] = row.getElementsByTagName('button')
  const [main] = row.getElementsByClassName('row-main')
  const [how] = row.getElementsByClassName('log-how')
  const [time] = row.getElementsByTagName('time')
  if (!button || !main || !how || !time) return
  const who = other.value === 'anonymous' ? say(language, 'anonymous') : (other.name ?? other.shown)
  const atMs = Date.parse(at)
  const parts = [howOf(phone, call), other.name ? other.shown : ''].filter(Boolean)
  main.textContent = who
  main.classList.toggle('number', !other.name)
  how.textContent = parts.join(' · ')
  time.textContent = when(language, atMs, Date.now() + phone.skewMs)
  time.dateTime = at
  time.title = exactly(language, atMs)
  const callable = other.value.startsWith('+')
  button.setAttribute(
    'aria-label',
    `${callable ? say(language, 'redial', { who }) : who}. ${parts.join(', ')}. ${time.textContent}`,
  )
  button.disabled = !callable || !phone.joined || phone.call !== null || phone.preparing !== null
}

function howOf({ language }: Phone, call: Pick<ShownLogRow, 'direction' | 'outcome' | 'seconds'>): string {
  const direction = say(language, call.direction)
  switch (call.outcome) {
    case 'talked':
      return `${direction} ${duration(language, call.seconds)}`
    case 'missed':
      return say(language, 'outcomeMissed')
    case 'declined':
      return say(language, 'outcomeDeclined')
    case 'canceled':
      return `${direction} · ${say(language, 'outcomeCanceled')}`
    case 'busy':
      return `${direction} · ${say(language, 'outcomeBusy')}`
    case 'noAnswer':
      return `${direction} · ${say(language, 'outcomeNoAnswer')}`
    case 'failed':
      return `${direction} · ${say(language, 'outcomeFailed')}`
  }
}
