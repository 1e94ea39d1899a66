import { assertNever } from '../shared/assertNever.ts'
import { agentRevoked } from './absorb/agentRevoked.ts'
import { agentUnable } from './absorb/agentUnable.ts'
import { arrivalExpired } from './absorb/arrivalExpired.ts'
import { coachingConfirmed } from './absorb/coachingConfirmed.ts'
import { flowArrived } from './absorb/flowArrived.ts'
import { flowExpired } from './absorb/flowExpired.ts'
import { flowMoved } from './absorb/flowMoved.ts'
import { legConnected } from './absorb/legConnected.ts'
import { legEnded } from './absorb/legEnded.ts'
import { legJoined } from './absorb/legJoined.ts'
import { legLeft } from './absorb/legLeft.ts'
import { legRang } from './absorb/legRang.ts'
import { offerExpired } from './absorb/offerExpired.ts'
import { participantConfirmed } from './absorb/participantConfirmed.ts'
import { recordingConfirmed } from './absorb/recordingConfirmed.ts'
import { rejoinExpired } from './absorb/rejoinExpired.ts'
import { voicemailLeft } from './absorb/voicemailLeft.ts'
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
      legRang(draft, fact.legId, ctx)
      break
    case 'leg.connected':
      legConnected(draft, fact.legId, ctx)
      break
    case 'leg.ended':
      legEnded(draft, fact, ctx)
      break
    case 'participant.joined':
      legJoined(draft, fact.legId, ctx)
      break
    case 'participant.left':
      legLeft(draft, fact.legId, ctx)
      break
    case 'participant.held':
      participantConfirmed(draft, { ...fact, wish: 'hold', is: fact.held }, ctx)
      break
    case 'participant.muted':
      participantConfirmed(draft, { ...fact, wish: 'mute', is: fact.muted }, ctx)
      break
    case 'participant.coaching':
      coachingConfirmed(draft, fact, ctx)
      break
    case 'recording.confirmed':
      recordingConfirmed(draft, fact, ctx)
      break
    case 'offer.expired':
      offerExpired(draft, fact.offerId, ctx)
      break
    case 'arrival.expired':
      arrivalExpired(draft, fact.legId, ctx)
      break
    case 'wait.expired':
      waitExpired(draft, ctx)
      break
    case 'rejoin.expired':
      rejoinExpired(draft, fact.agentId, ctx)
      break
    case 'agent.unreachable':
      agentUnable(draft, { ...fact, why: 'unreachable' }, ctx)
      break
    case 'agent.busy':
      agentUnable(draft, { ...fact, why: 'busy' }, ctx)
      break
    case 'agent.revoked':
      agentRevoked(draft, fact.agentId, ctx)
      break
    case 'flow.arrived':
      flowArrived(draft, ctx)
      break
    case 'flow.moved':
      flowMoved(draft, fact, ctx)
      break
    case 'flow.expired':
      flowExpired(draft, fact.step, ctx)
      break
    case 'voicemail.left':
      voicemailLeft(draft, fact, ctx)
      break
    default:
      assertNever(fact)
  }
}
