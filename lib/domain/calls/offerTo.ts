import type { Context } from './decision.ts'
import type { Draft } from './draft.ts'

/** Rings the call at these agents; who already has an offer of it gets no second one. */
export function offerTo(
  draft: Draft,
  {
    agentIds,
    ringSeconds,
    invitationId,
  }: {
    readonly agentIds: readonly string[]
    readonly ringSeconds: number
    readonly invitationId: string | null
  },
  { now, newId }: Context,
): void {
  const afterMs = ringSeconds * 1000
  for (const agentId of agentIds) {
    if (draft.call.offers.some((offer) => offer.agentId === agentId)) continue
    const offerId = newId()
    draft.apply({ type: 'OfferMade', at: now, offerId, agentId, invitationId, expiresAt: now + afterMs })
    draft.ask({ type: 'setTimer', timer: { kind: 'offer', offerId }, afterMs })
  }
}
