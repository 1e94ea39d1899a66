import type { Provider } from '#lib/telephony/provider.ts'
import { absorbFact } from '#lib/workflows/calls/absorbFact.ts'

/**
 * After a leg was told to end: if the carrier already says that it has, so be it. Its own report says the same, in
 * its own time, or is lost.
 */
export async function endGoneLeg(
  provider: Provider,
  {
    callId,
    legId,
    providerRef,
  }: { readonly callId: string; readonly legId: string; readonly providerRef: string },
): Promise<void> {
  const outcome = await provider.findLeg(providerRef)
  if (outcome && !outcome.ended) return
  await absorbFact(callId, { type: 'leg.ended', legId, reason: outcome?.reason ?? 'lost' })
}
