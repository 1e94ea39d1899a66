import { listOpenCalls } from '#lib/data/calls/listOpenCalls.ts'
import type { StoredCall } from '#lib/data/calls/storedCall.ts'
import type { LegOutcome, LiveLeg } from '#lib/domain/calls/carrierLeg.ts'
import { absorbLegReport, type LegFact } from '../calls/absorbLegReport.ts'

/** What a reconciliation asks of the carrier. */
export interface CarrierTruth {
  listLiveLegs(): Promise<readonly LiveLeg[]>
  findLeg(providerRef: string): Promise<LegOutcome | null>
}

/**
 * Asks the carrier for its own list of channels and absorbs what differs from our books as Facts: callbacks that
 * were lost are made good, and a channel whose call is over is ended. Returns the refs of channels that nobody
 * wants.
 */
export async function reconcileCarrier(carrier: CarrierTruth): Promise<readonly string[]> {
  const [open, live] = await Promise.all([listOpenCalls(), carrier.listLiveLegs()])
  const alive = new Map(live.map((leg) => [leg.providerRef, leg]))
  for (const stored of open) await reconcileCall(carrier, stored, alive)
  const wanted = new Set(open.flatMap((stored) => Object.values(stored.providerRefs)))
  return live.filter((leg) => !wanted.has(leg.providerRef)).map((leg) => leg.providerRef)
}

async function reconcileCall(
  carrier: CarrierTruth,
  { call, providerRefs }: StoredCall,
  alive: ReadonlyMap<string, LiveLeg>,
): Promise<void> {
  for (const leg of call.legs) {
    const providerRef = providerRefs[leg.id]
    if (!providerRef || leg.status === 'ended') continue
    const facts = alive.has(providerRef) ? [] : endOf(await carrier.findLeg(providerRef))
    if (facts.length === 0) continue
    await absorbLegReport({ key: null, address: { callId: call.id, legId: leg.id, providerRef }, facts })
  }
}

/** A channel the carrier does not list any more; one it never heard of is lost. */
function endOf(outcome: LegOutcome | null): readonly LegFact[] {
  if (!outcome) return [{ type: 'leg.ended', reason: 'lost' }]
  return outcome.ended ? [{ type: 'leg.ended', reason: outcome.reason }] : []
}
