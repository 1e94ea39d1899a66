import { useEffect } from 'react'
import type { PhoneActions } from './phoneActions.ts'
import { phoneKeyOf } from './phoneKeys.ts'
import type { PhoneView } from './phoneView.ts'

/** Lets the phone be worked without the mouse, whatever has the focus. */
export function usePhoneKeys(view: PhoneView, actions: PhoneActions, onOpen: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = phoneKeyOf(event)
      if (key === null || event.repeat) return
      const verb = {
        open: onOpen,
        accept: view.kind === 'incoming' ? actions.accept : null,
        decline: view.kind === 'incoming' ? actions.decline : null,
        mute: view.kind === 'live' ? () => actions.setMuted(view.mute === 'off') : null,
        hold: view.kind === 'live' ? () => actions.setHeld(view.hold === 'off') : null,
        hangUp: view.kind === 'live' || view.kind === 'outgoing' ? actions.hangUp : null,
      }[key]
      if (!verb) return
      event.preventDefault()
      verb()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [view, actions, onOpen])
}
