import { createStore } from '../store.ts'

/** Where the phone is and whether it is open; the same in every page and after a reload. */
export interface PhonePlace {
  readonly open: boolean
  readonly side: 'left' | 'right'
}

const KEY = 'sidetone.phone'
export const CLOSED_LEFT: PhonePlace = { open: false, side: 'left' }

export const phonePlace = createStore<PhonePlace>(CLOSED_LEFT)

export function movePhone(change: Partial<PhonePlace>): void {
  phonePlace.set(change)
  localStorage.setItem(KEY, JSON.stringify(phonePlace.get()))
}

/** Takes up what this browser remembers. */
export function restorePhonePlace(): void {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return
    phonePlace.set({
      open: 'open' in kept && kept.open === true,
      side: 'side' in kept && kept.side === 'right' ? 'right' : 'left',
    })
  } catch {
    // Whatever stands there is not ours; the phone starts where it always does.
  }
}
