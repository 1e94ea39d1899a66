import { useMutation } from '@tanstack/react-query'
import { useContext } from 'react'
import type { CallCommand } from '#lib/contracts/callCommands.ts'
import { finishWrapUp } from '../commands/finishWrapUp.ts'
import { DeskContext } from '../desk/deskContext.ts'
import { tellProblem } from '../notices.ts'
import { dismissCall } from './dismissedCalls.ts'
import type { PhoneActions } from './phoneActions.ts'
import type { PhoneView } from './phoneView.ts'
import { useCommandCall } from './useCommandCall.ts'
import { useDial } from './useDial.ts'

/** The verbs of the phone, upon what it shows. One that does not fit what is shown does nothing. */
export function usePhoneActions(view: PhoneView): PhoneActions {
  const desk = useContext(DeskContext)
  const command = useCommandCall()
  const dial = useDial()
  const finish = useMutation({ mutationFn: finishWrapUp, onError: tellProblem })
  const call = 'call' in view ? view.call : null
  const ask = (wish: CallCommand) => {
    if (call) command({ callId: call.id, command: wish })
  }
  return {
    accept: () => view.kind === 'incoming' && ask({ type: 'AcceptOffer', offerId: view.offerId }),
    decline: () => view.kind === 'incoming' && ask({ type: 'DeclineOffer', offerId: view.offerId }),
    rejoin: () => view.kind === 'lost' && ask({ type: 'Rejoin' }),
    hangUp: () => ask({ type: 'HangUp' }),
    setHeld(held) {
      if (view.kind === 'live') ask({ type: held ? 'Hold' : 'Resume', legId: view.customerLegId })
    },
    setMuted(muted) {
      // The ear of this tab is closed at once; that the others hear nothing is then the carrier's to confirm.
      void desk?.softphone().then((phone) => phone.setMuted(muted))
      ask({ type: muted ? 'Mute' : 'Unmute' })
    },
    sendDigit: (digit) => void desk?.softphone().then((phone) => phone.sendDigit(digit)),
    dial,
    finishWrapUp: () => view.kind === 'wrapUp' && finish.mutate(view.callId),
    dismiss: () => call && dismissCall(call.id),
    getReady: () => void desk?.getReady(),
  }
}
