import { useEffect } from 'react'
import { type PhoneKeyName, phoneKeyOf } from './phoneKeys.ts'

/** Lets the phone be worked without the mouse, whatever has the focus. */
export function usePhoneKeys(verbs: Partial<Record<PhoneKeyName, () => void>>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = phoneKeyOf(event)
      const verb = key === null || event.repeat ? undefined : verbs[key]
      if (!verb) return
      event.preventDefault()
      verb()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [verbs])
}
