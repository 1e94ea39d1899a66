import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'
import { isOutside } from '../isOutside.ts'
import type { Leg } from '../leg.ts'
import { legConnected } from './legConnected.ts'

/**
 * A leg is in the conference: the one moment that proves that somebody is there. An agent's arrival makes a claim
 * final; a leg that comes when it is no longer wanted is asked to leave again.
 */
export function legJoined(draft: Draft, legId: string, ctx: Context): void {
  const { now } = ctx
  const leg = draft.call.legs.find((one) => one.id === legId)
  if (!leg || leg.present || leg.status === 'ended') return
  legConnected(draft, legId, ctx)
  draft.apply({ type: 'LegJoined', at: now, legId })
  if (leg.status === 'ending') {
    draft.ask({ type: 'hangUp', legId })
    return
  }
  // A leg that was away and comes back is not yet as we want it: it could hear what it must not.
  if (leg.hold.wanted || leg.mute.wanted) draft.ask({ type: 'syncParticipant', legId })
  if (leg.endpoint.kind === 'agent') agentArrived(draft, leg, leg.endpoint.agentId, now)
  startTalk(draft, now)
}

function agentArrived(draft: Draft, leg: Leg, agentId: string, now: number): void {
  draft.ask({ type: 'clearTimer', timer: { kind: 'arrival', legId: leg.id } })
  const offer = draft.call.offers.find((one) => one.legId === leg.id)
  if (offer) {
    draft.apply({ type: 'OfferAccepted', at: now, offerId: offer.id, agentId })
    draft.apply({ type: 'WaitingEnded', at: now, outcome: 'served' })
    draft.ask({ type: 'clearTimer', timer: { kind: 'wait' } })
    draft.apply({ type: 'OwnerSet', at: now, agentId })
  } else if (draft.call.ownerLostAt !== null) {
    draft.apply({ type: 'OwnerBack', at: now })
    draft.ask({ type: 'clearTimer', timer: { kind: 'rejoin' } })
  }
  for (const outside of draft.call.legs.filter(isOutside)) greet(draft, outside, now)
}

/** Who waited for the agent is let in: dialled if he is still to be called, off the music if he was held alone. */
function greet(draft: Draft, outside: Leg, now: number): void {
  if (outside.status === 'dialing') draft.ask({ type: 'dial', legId: outside.id })
  if (outside.status !== 'connected' || !outside.hold.wanted) return
  draft.apply({ type: 'HoldWanted', at: now, legId: outside.id, held: false })
  draft.ask({ type: 'syncParticipant', legId: outside.id })
}

function startTalk(draft: Draft, now: number): void {
  const present = draft.call.legs.filter((leg) => leg.present && leg.status === 'connected')
  if (!present.some((leg) => leg.role === 'agent')) return
  const outside = present.filter(isOutside)
  if (outside.length === 0) return
  if (draft.call.answeredAt === null) draft.apply({ type: 'TalkStarted', at: now })
  for (const leg of outside) draft.ask({ type: 'record', legId: leg.id })
}
