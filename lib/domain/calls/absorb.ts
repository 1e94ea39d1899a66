import { assertNever } from '../shared/assertNever.ts'
import { agentUnreachable } from './absorb/agentUnreachable.ts'
import { arrivalExpired } from './absorb/arrivalExpired.ts'
import { legConnected } from './absorb/legConnected.ts'
import { legEnded } from './absorb/legEnded.ts'
import { legJoined } from './absorb/legJoined.ts'
import { legLeft } from './absorb/legLeft.ts'
import { legRang } from './absorb/legRang.ts'
import { offerExpired } from './absorb/offerExpired.ts'
import { participantConfirmed } from './absorb/participantConfirmed.ts'
import { rejoinExpired } from './absorb/rejoinExpired.ts'
import { waitExpired } from './absorb/waitExpired.ts'
import type { Call } from './call.ts'
import type { Context, Decision } from './decision.ts'
import { Draft } from './draft.ts'
import type { Fact } from './fact.ts'
import { settleCall } from './settleCall.ts'

/** A report meets the call: total, never refused. A stale or repeated one decides nothing. */
export function absorb(call: Call, fact: Fact, ctx: Context): Decision {
  const draft = new Draft(call)
  apply(draft, fact, ctx)
  settleCall(draft, ctx.now)
  return draft.decision()
}

function apply(draft: Draft, fact: Fact, ctx: Context): void {
  switch (fact.type) {
    case 'leg.ringing':
      return legRang(draft, fact.legId, ctx)
    case 'leg.connected':
      return legConnected(draft, fact.legId, ctx)
    case 'leg.ended':
      return legEnded(draft, fact, ctx)
    case 'participant.joined':
      return legJoined(draft, fact.legId, ctx)
    case 'participant.left':
      return legLeft(draft, fact.legId, ctx)
    case 'participant.held':
      return participantConfirmed(draft, { ...fact, wish: 'hold', is: fact.held }, ctx)
    case 'participant.muted':
      return participantConfirmed(draft, { ...fact, wish: 'mute', is: fact.muted }, ctx)
    case 'offer.expired':
      return offerExpired(draft, fact.offerId, ctx)
    case 'arrival.expired':
      return arrivalExpired(draft, fact.legId, ctx)
    case 'wait.expired':
      return waitExpired(draft, ctx)
    case 'rejoin.expired':
      return rejoinExpired(draft, ctx)
    case 'agent.unreachable':
      return agentUnreachable(draft, fact.agentId, ctx)
    default:
      return assertNever(fact)
  }
}
