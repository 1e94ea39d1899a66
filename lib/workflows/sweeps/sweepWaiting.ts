import { listUnoffered } from '#lib/data/calls/listUnoffered.ts'
import { offerNextCall } from '../routing/offerNextCall.ts'

/**
 * Offers what waits and rings nowhere, first in line first. An agent becomes free in many ways (his call ends, his
 * wrap-up runs out); this one catches them all within its interval.
 */
export async function sweepWaiting(): Promise<void> {
  for (const callId of await listUnoffered()) await offerNextCall(callId)
}
