import type { Refusal } from '../../shared/refusal.ts'
import { refuse } from '../../shared/refuse.ts'
import type { RefusalCode } from '../command.ts'
import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'

/** Routing proposes the waiting call; an agent who already has an offer of it gets no second one. */
export function offerCall(
  draft: Draft,
  { agentIds }: { readonly agentIds: readonly string[] },
  { now, newId }: Context,
): Refusal<RefusalCode> | null {
  if (!draft.call.waiting || draft.call.offers.some((offer) => offer.status === 'claimed')) {
    return refuse('notWaiting')
  }
  for (const agentId of agentIds) {
    if (draft.call.offers.some((offer) => offer.agentId === agentId)) continue
    draft.apply({ type: 'OfferMade', at: now, offerId: newId(), agentId })
  }
  return null
}
