import type { Refusal } from '../../shared/refusal.ts'
import { refuse } from '../../shared/refuse.ts'
import type { RefusalCode } from '../command.ts'
import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'

/** Routing proposes the waiting call; an agent who already has an offer of it gets no second one. */
export function offerCall(
  draft: Draft,
  { agentIds, ringSeconds }: { readonly agentIds: readonly string[]; readonly ringSeconds: number },
  { now, newId }: Context,
): Refusal<RefusalCode> | null {
  if (!draft.call.waiting || draft.call.offers.some((offer) => offer.status === 'claimed')) {
    return refuse('notWaiting')
  }
  for (const agentId of agentIds) {
    if (draft.call.offers.some((offer) => offer.agentId === agentId)) continue
    const offerId = newId()
    draft.apply({ type: 'OfferMade', at: now, offerId, agentId })
    draft.ask({ type: 'setTimer', timer: { kind: 'offer', offerId }, afterMs: ringSeconds * 1000 })
  }
  return null
}
