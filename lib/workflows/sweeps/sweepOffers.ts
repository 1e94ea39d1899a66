import { listOverdueOffers } from '#lib/data/calls/listOverdueOffers.ts'
import { absorbFact } from '../calls/absorbFact.ts'

/** Ends, by Facts, what a lost timer left ringing. */
export async function sweepOffers(): Promise<void> {
  for (const { callId, offerId } of await listOverdueOffers()) {
    await absorbFact(callId, { type: 'offer.expired', offerId })
  }
}
