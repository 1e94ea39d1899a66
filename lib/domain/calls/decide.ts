import { assertNever } from '../shared/assertNever.ts'
import type { Refusal } from '../shared/refusal.ts'
import { refuse } from '../shared/refuse.ts'
import type { Call } from './call.ts'
import type { Command, RefusalCode } from './command.ts'
import { acceptOffer } from './decide/acceptOffer.ts'
import { declineOffer } from './decide/declineOffer.ts'
import { hangUp } from './decide/hangUp.ts'
import { offerCall } from './decide/offerCall.ts'
import { rejoin } from './decide/rejoin.ts'
import { setHold } from './decide/setHold.ts'
import { setMute } from './decide/setMute.ts'
import type { Context, Decision } from './decision.ts'
import { Draft } from './draft.ts'
import { settleCall } from './settleCall.ts'

/**
 * A wish meets the call: either what is to happen, or a refusal that changes nothing. The screen asks the same
 * function before it enables a button, so that screen and server cannot disagree.
 */
export function decide(call: Call, command: Command, ctx: Context): Decision | Refusal<RefusalCode> {
  if (call.status !== 'open') return refuse('callOver')
  const draft = new Draft(call)
  const refusal = apply(draft, command, ctx)
  if (refusal) return refusal
  settleCall(draft, ctx.now)
  return draft.decision()
}

function apply(draft: Draft, command: Command, ctx: Context): Refusal<RefusalCode> | null {
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
      return setMute(draft, command.agentId, true, ctx)
    case 'Unmute':
      return setMute(draft, command.agentId, false, ctx)
    case 'HangUp':
      return hangUp(draft, command, ctx)
    default:
      return assertNever(command)
  }
}
