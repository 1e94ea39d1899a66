import { afterOffer } from '../afterOffer.ts'
import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'
import { endOffer } from '../endOffer.ts'

/** It rang long enough. A claimed offer is past its ring deadline and has another one. */
export function offerExpired(draft: Draft, offerId: string, { now }: Context): void {
  const offer = draft.call.offers.find((one) => one.id === offerId)
  if (offer?.status !== 'ringing') return
  endOffer(draft, now, offer, 'expired', null)
  afterOffer(draft, now, offer, 'noAnswer')
}
