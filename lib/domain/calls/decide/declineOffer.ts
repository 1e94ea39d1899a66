import type { Refusal } from '../../shared/refusal.ts'
import { refuse } from '../../shared/refuse.ts'
import { afterOffer } from '../afterOffer.ts'
import type { RefusalCode } from '../command.ts'
import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'
import { endOffer } from '../endOffer.ts'

/** The agent does not want it; when nobody is left who rings, the call looks for others, or the invitation has failed. */
export function declineOffer(
  draft: Draft,
  command: { readonly agentId: string; readonly offerId: string },
  { now }: Context,
): Refusal<RefusalCode> | null {
  const offer = draft.call.offers.find((one) => one.id === command.offerId)
  if (!offer) return refuse('offerGone')
  if (offer.agentId !== command.agentId) return refuse('notYourOffer')
  endOffer(draft, now, offer, 'declined', null)
  afterOffer(draft, now, offer, 'declined')
  return null
}
