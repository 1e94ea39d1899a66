import { createStore } from '../store.ts'

/** Where the phone is and whether it is open; the same in every page and after a reload. */
export interface PhonePlace {
  readonly open: boolean
  readonly side: 'left' | 'right'
  /** The call that was put away into the pill; any other opens by itself. */
  readonly collapsedCall: string | null
}

const KEY = 'sidetone.phone'
export const CLOSED_LEFT: PhonePlace = { open: false, side: 'left', collapsedCall: null }

export const phonePlace = createStore<PhonePlace>(CLOSED_LEFT)

export function movePhone(change: Partial<PhonePlace>): void {
  phonePlace.set(change)
  const { open, side } = phonePlace.get()
  localStorage.setItem(KEY, JSON.stringify({ open, side }))
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
