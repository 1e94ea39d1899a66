import { agentIdOf } from '../agentIdOf.ts'
import type { Call } from '../call.ts'
import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'
import { joinInvitation } from '../joinInvitation.ts'
import { leaveFlow } from '../leaveFlow.ts'
import type { Leg } from '../leg.ts'
import { lostLegOf } from '../lostLegOf.ts'
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
  if (!isAsWanted(draft.call, legId)) draft.ask({ type: 'syncParticipant', legId })
  const agentId = agentIdOf(leg)
  if (leg.role === 'supervisor') draft.ask({ type: 'clearTimer', timer: { kind: 'arrival', legId } })
  else if (agentId) agentArrived(draft, leg, agentId, now)
  else outsideArrived(draft, leg, now)
}

function isAsWanted(call: Call, legId: string): boolean {
  const leg = call.legs.find((one) => one.id === legId)
  return !leg || [leg.hold, leg.mute, leg.coaching].every(({ wanted, confirmed }) => wanted === confirmed)
}

function agentArrived(draft: Draft, leg: Leg, agentId: string, now: number): void {
  draft.ask({ type: 'clearTimer', timer: { kind: 'arrival', legId: leg.id } })
  const offer = draft.call.offers.find((one) => one.legId === leg.id)
  const lost = lostLegOf(draft.call, agentId)
  if (offer) {
    draft.apply({ type: 'OfferAccepted', at: now, offerId: offer.id, agentId })
    const invitation = draft.call.invitations.find((one) => one.id === offer.invitationId)
    if (invitation) joinInvitation(draft, now, invitation, leg)
    else serve(draft, agentId, now)
  } else if (lost) {
    draft.apply({ type: 'AgentBack', at: now, legId: lost.id, agentId })
    draft.ask({ type: 'clearTimer', timer: { kind: 'rejoin', agentId } })
  }
  // Who places a call hears it ring: its other side is dialled only now.
  for (const { role, status, id: legId } of draft.call.legs) {
    if (role === 'customer' && status === 'dialing') draft.ask({ type: 'dial', legId })
  }
}

/** The call that waited, or whose flow rang, has its agent. */
function serve(draft: Draft, agentId: string, now: number): void {
  leaveFlow(draft, now)
  if (draft.call.waiting) {
    draft.apply({ type: 'WaitingEnded', at: now, outcome: 'served' })
    draft.ask({ type: 'clearTimer', timer: { kind: 'wait' } })
  }
  draft.apply({ type: 'OwnerSet', at: now, agentId })
}

function outsideArrived(draft: Draft, leg: Leg, now: number): void {
  const invitation = draft.call.invitations.find((one) => one.legId === leg.id && one.phase === 'ringing')
  if (invitation) joinInvitation(draft, now, invitation, leg)
}
