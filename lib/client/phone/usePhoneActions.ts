import { useMutation } from '@tanstack/react-query'
import { useContext } from 'react'
import type { CallCommand } from '#lib/contracts/callCommands.ts'
import { finishWrapUp } from '../commands/finishWrapUp.ts'
import { DeskContext } from '../desk/deskContext.ts'
import { tellProblem } from '../notices.ts'
import { DEPARTURES } from './departureOf.ts'
import { dismissCall } from './dismissedCalls.ts'
import { forgetFailedInvitation } from './failedInvitations.ts'
import type { LinesView } from './linesView.ts'
import { mergeOrder } from './mergeOrder.ts'
import type { PhoneActions } from './phoneActions.ts'
import type { PhoneView } from './phoneView.ts'
import { useCommandCall } from './useCommandCall.ts'
import { useCommandLines } from './useCommandLines.ts'
import { useDial } from './useDial.ts'
import { usePlaceCall } from './usePlaceCall.ts'

/** The verbs of the phone, upon what it shows. One that does not fit what is shown does nothing. */
export function usePhoneActions(view: PhoneView, { second, other }: LinesView): PhoneActions {
  const desk = useContext(DeskContext)
  const command = useCommandCall()
  const commandLines = useCommandLines()
  const dial = useDial()
  const place = usePlaceCall()
  const finish = useMutation({ mutationFn: finishWrapUp, onError: tellProblem })
  const call = 'call' in view ? view.call : null
  const ringing = view.kind === 'incoming' ? view : second
  const ask = (wish: CallCommand) => {
    if (!call) return
    if (wish.type === 'Invite') forgetFailedInvitation(call.id)
    command({ callId: call.id, command: wish })
  }
  return {
    accept() {
      if (!ringing) return
      const { call, offerId } = ringing
      command({ callId: call.id, command: { type: 'AcceptOffer', offerId, intent: crypto.randomUUID() } })
    },
    decline() {
      if (!ringing) return
      command({ callId: ringing.call.id, command: { type: 'DeclineOffer', offerId: ringing.offerId } })
    },
    rejoin: (callId) => command({ callId, command: { type: 'Rejoin', intent: crypto.randomUUID() } }),
    hangUp: () => ask({ type: 'HangUp' }),
    depart: (way) => ask(DEPARTURES[way]),
    setHeld(held) {
      if (view.kind !== 'live') return
      if (view.aside) {
        // His other line is over, or he would see this one as a row: what he presses is to come back.
        if (!held) commandLines({ type: 'SwitchLine', callId: view.call.id })
        return
      }
      for (const legId of view.holdLegIds) ask({ type: held ? 'Hold' : 'Resume', legId })
    },
    setMuted(muted) {
      if (!call) return
      // The microphone of this tab is closed at once; the tab that has the sound follows what the server says.
      void desk?.softphone().then((phone) => phone.setMuted(call.id, muted))
      ask({ type: muted ? 'Mute' : 'Unmute' })
    },
    ask,
    switchLine: () => other?.call && commandLines({ type: 'SwitchLine', callId: other.call.id }),
    mergeLines() {
      if (!call || !other?.call) return
      const { from, into } = mergeOrder(call, other.call)
      commandLines({ type: 'MergeLines', fromCallId: from.id, intoCallId: into.id })
    },
    sendDigit: (digit) => call && desk?.sendDigit(call.id, digit),
    dial,
    callColleague: (colleague) => place({ colleague }),
    callBack: () => call && place({ to: call.remoteNumber, phoneNumberId: call.phoneNumber.id }),
    finishWrapUp: () => view.kind === 'wrapUp' && finish.mutate(view.callId),
    dismiss: () => call && dismissCall(call.id),
    getReady: () => void desk?.getReady(),
  }
}
