import { closeCall } from '../closeCall.ts'
import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'
import { endOffer } from '../endOffer.ts'
import { isAlive } from '../isAlive.ts'
import { isOutside } from '../isOutside.ts'
import type { EndReason, Leg } from '../leg.ts'
import { loseOwner } from '../loseOwner.ts'

/** A channel is gone. Who is left decides what that means. */
export function legEnded(
  draft: Draft,
  { legId, reason }: { readonly legId: string; readonly reason: EndReason },
  { now }: Context,
): void {
  const leg = draft.call.legs.find((one) => one.id === legId)
  if (!leg || leg.status === 'ended') return
  draft.apply({ type: 'LegEnded', at: now, legId, reason })
  if (draft.call.status !== 'open') return
  if (leg.endpoint.kind === 'agent') agentGone(draft, leg, leg.endpoint.agentId, now)
  else if (!draft.call.legs.some((one) => isOutside(one) && isAlive(one))) closeCall(draft, now, reason)
}

function agentGone(draft: Draft, leg: Leg, agentId: string, now: number): void {
  draft.ask({ type: 'clearTimer', timer: { kind: 'arrival', legId: leg.id } })
  const offer = draft.call.offers.find((one) => one.legId === leg.id)
  if (offer) {
    endOffer(draft, now, offer, 'released', null)
    draft.ask({ type: 'route' })
    return
  }
  // A leg that we asked to go is not lost: whatever made us ask has been dealt with.
  if (leg.status !== 'ending' && draft.call.ownerId === agentId) loseOwner(draft, now)
}
