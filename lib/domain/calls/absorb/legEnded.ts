import { afterOffer } from '../afterOffer.ts'
import { agentIdOf } from '../agentIdOf.ts'
import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'
import { endOffer } from '../endOffer.ts'
import type { EndReason, Leg } from '../leg.ts'
import { loseAgent } from '../loseAgent.ts'
import { loseOutside } from '../loseOutside.ts'

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
  const agentId = agentIdOf(leg)
  if (leg.role === 'supervisor') draft.ask({ type: 'clearTimer', timer: { kind: 'arrival', legId } })
  else if (agentId) agentGone(draft, leg, agentId, now)
  else loseOutside(draft, now, leg, reason)
}

function agentGone(draft: Draft, leg: Leg, agentId: string, now: number): void {
  draft.ask({ type: 'clearTimer', timer: { kind: 'arrival', legId: leg.id } })
  const offer = draft.call.offers.find((one) => one.legId === leg.id)
  if (offer) {
    endOffer(draft, now, offer, 'released', null)
    afterOffer(draft, now, offer, 'unreachable')
    return
  }
  // A leg that we asked to go is not lost: whatever made us ask has been dealt with.
  if (leg.status !== 'ending') loseAgent(draft, now, leg, agentId)
}
