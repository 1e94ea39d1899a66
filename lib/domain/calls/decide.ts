import { assertNever } from '../shared/assertNever.ts'
import type { Refusal } from '../shared/refusal.ts'
import { refuse } from '../shared/refuse.ts'
import type { Call } from './call.ts'
import type { Command, RefusalCode } from './command.ts'
import { acceptOffer } from './decide/acceptOffer.ts'
import { backToCustomer } from './decide/backToCustomer.ts'
import { cancelInvitation } from './decide/cancelInvitation.ts'
import { completeTransfer } from './decide/completeTransfer.ts'
import { declineOffer } from './decide/declineOffer.ts'
import { giveLegs } from './decide/giveLegs.ts'
import { hangUp } from './decide/hangUp.ts'
import { invite } from './decide/invite.ts'
import { leave } from './decide/leave.ts'
import { makeConference } from './decide/makeConference.ts'
import { monitor } from './decide/monitor.ts'
import { offerCall } from './decide/offerCall.ts'
import { rejoin } from './decide/rejoin.ts'
import { removeParticipant } from './decide/removeParticipant.ts'
import { setAside } from './decide/setAside.ts'
import { setHold } from './decide/setHold.ts'
import { setMute } from './decide/setMute.ts'
import { setRecording } from './decide/setRecording.ts'
import { stopMonitoring } from './decide/stopMonitoring.ts'
import { takeLegs } from './decide/takeLegs.ts'
import { takeOver } from './decide/takeOver.ts'
import type { CommandContext, Decision } from './decision.ts'
import { Draft } from './draft.ts'
import { settleCall } from './settleCall.ts'

/**
 * A wish meets the call: either what is to happen, or a refusal that changes nothing. The screen asks the same
 * function before it enables a button, so that screen and server cannot disagree.
 */
export function decide(call: Call, command: Command, ctx: CommandContext): Decision | Refusal<RefusalCode> {
  if (call.status !== 'open') return refuse('callOver')
  const draft = new Draft(call)
  const refusal = apply(draft, command, ctx)
  if (refusal) return refusal
  settleCall(draft, ctx.now)
  return draft.decision()
}

function apply(draft: Draft, command: Command, ctx: CommandContext): Refusal<RefusalCode> | null {
  switch (command.type) {
    case 'OfferCall':
      return offerCall(draft, command, ctx)
    case 'AcceptOffer':
      return acceptOffer(draft, command, ctx)
    case 'DeclineOffer':
      return declineOffer(draft, command, ctx)
    case 'Rejoin':
      return rejoin(draft, command, ctx)
    case 'Hold':
      return setHold(draft, command, true, ctx)
    case 'Resume':
      return setHold(draft, command, false, ctx)
    case 'Mute':
      return setMute(draft, command, true, ctx)
    case 'Unmute':
      return setMute(draft, command, false, ctx)
    case 'PauseRecording':
      return setRecording(draft, command, true, ctx)
    case 'ResumeRecording':
      return setRecording(draft, command, false, ctx)
    case 'Invite':
      return invite(draft, command, ctx)
    case 'CancelInvitation':
      return cancelInvitation(draft, command, ctx)
    case 'BackToCustomer':
      return backToCustomer(draft, command, ctx)
    case 'CompleteTransfer':
      return completeTransfer(draft, command, ctx)
    case 'MakeConference':
      return makeConference(draft, command, ctx)
    case 'RemoveParticipant':
      return removeParticipant(draft, command, ctx)
    case 'Monitor':
      return monitor(draft, command, ctx)
    case 'StopMonitoring':
      return stopMonitoring(draft, command, ctx)
    case 'TakeOver':
      return takeOver(draft, command, ctx)
    case 'Leave':
      return leave(draft, command, ctx)
    case 'PutAside':
      return setAside(draft, command, true, ctx)
    case 'TakeUp':
      return setAside(draft, command, false, ctx)
    case 'GiveLegs':
      return giveLegs(draft, command, ctx)
    case 'TakeLegs':
      return takeLegs(draft, command, ctx)
    case 'HangUp':
      return hangUp(draft, command, ctx)
    default:
      return assertNever(command)
  }
}
