import { useEffect, useSyncExternalStore } from 'react'
import { CLOSED_LEFT, movePhone, type PhonePlace, phonePlace, restorePhonePlace } from './phonePlace.ts'

const closed = () => CLOSED_LEFT

/** Where the phone is, and the way to move it. */
export function usePhonePlace(): {
  readonly place: PhonePlace
  readonly move: (change: Partial<PhonePlace>) => void
} {
  const place = useSyncExternalStore(phonePlace.subscribe, phonePlace.get, closed)
  useEffect(restorePhonePlace, [])
  return { place, move: movePhone }
}
