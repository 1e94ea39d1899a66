import type { ShownAddress } from '../../browser/serverFrame.ts'
import { element } from '../element.ts'
import type { Phone } from '../phone.ts'
import { say } from '../words/language.ts'
import { keyedRows } from './keyedRows.ts'
import { make } from './make.ts'
import { makeIcon } from './makeIcon.ts'

/** The account's numbers; a click calls. */
export function drawNumbers(phone: Phone): void {
  const numbers = phone.snapshot?.numbers ?? []
  element('numbers-empty', HTMLElement).hidden = !phone.snapshot || numbers.length > 0
  keyedRows(
    element('numbers', HTMLUListElement),
    numbers,
    ({ value }) => value,
    ({ value }) => {
      const button = make(
        'button',
        'row',
        make('span', 'row-main'),
        make('span', 'row-side'),
        makeIcon('i-call'),
      )
      button.type = 'button'
      button.addEventListener('click', () => void phone.dial(value))
      return make('li', '', button)
    },
    (row, number) => drawRow(phone, row, number),
  )
}

function drawRow(phone: Phone, row: HTMLElement, { shown, name }: ShownAddress): void {
  const [button] = row.getElementsByTagName('button')
  const [main] = row.getElementsByClassName('row-main')
  const [side] = row.getElementsByClassName('row-side')
  if (!button || !main || !side) return
  main.textContent = name ?? shown
  main.classList.toggle('number', !name)
  side.textContent = name ? shown : ''
  button.setAttribute(
    'aria-label',
    say(phone.language, 'callNumber', { who: name ? `${name} ${shown}` : shown }),
  )
  button.disabled = !phone.joined || phone.call !== null || phone.preparing !== null
}
