import type { Refusal } from '../../shared/refusal.ts'
import { refuse } from '../../shared/refuse.ts'
import type { RefusalCode } from '../command.ts'
import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'
import { offerTo } from '../offerTo.ts'

/** Routing proposes the waiting call. */
export function offerCall(
  draft: Draft,
  { agentIds, ringSeconds }: { readonly agentIds: readonly string[]; readonly ringSeconds: number },
  ctx: Context,
): Refusal<RefusalCode> | null {
  if (!draft.call.waiting || draft.call.offers.some((offer) => offer.status === 'claimed')) {
    return refuse('notWaiting')
  }
  offerTo(draft, { agentIds, ringSeconds, invitationId: null }, ctx)
  return null
}
