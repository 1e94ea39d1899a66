import type { Offer } from './call.ts'
import type { Draft } from './draft.ts'
import { endLeg } from './endLeg.ts'
import type { OfferOutcome, WithdrawReason } from './event.ts'

/** Takes an offer off the agent's screen and its deadline with it; a claimed one takes its leg along. */
export function endOffer(
  draft: Draft,
  now: number,
  offer: Offer,
  outcome: OfferOutcome,
  reason: WithdrawReason | null,
): void {
  draft.apply({ type: 'OfferEnded', at: now, offerId: offer.id, agentId: offer.agentId, outcome, reason })
  if (offer.status === 'ringing')
    draft.ask({ type: 'clearTimer', timer: { kind: 'offer', offerId: offer.id } })
  const leg = draft.call.legs.find((one) => one.id === offer.legId)
  if (leg) endLeg(draft, now, leg)
}
