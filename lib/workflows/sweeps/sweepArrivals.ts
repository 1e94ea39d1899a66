import { listAbsentLegs } from '#lib/data/calls/listAbsentLegs.ts'
import type { PresentLeg } from '#lib/domain/calls/carrierLeg.ts'
import { absorbLegReport } from '../calls/absorbLegReport.ts'

/** A carrier that works says that somebody has come within a fraction of this. */
const SILENT_SECONDS = 2

/**
 * Asks the carrier who is in the conference when a leg has its channel and nothing was heard of its arrival: the
 * report was lost, and until somebody is known to be there no call is answered, dialled or recorded.
 */
export async function sweepArrivals(carrier: {
  listPresentLegs(callId: string): Promise<readonly PresentLeg[]>
}): Promise<void> {
  const absent = Map.groupBy(await listAbsentLegs(SILENT_SECONDS), (leg) => leg.callId)
  for (const [callId, legs] of absent) {
    const present = new Map((await carrier.listPresentLegs(callId)).map((one) => [one.providerRef, one]))
    for (const { legId, providerRef } of legs) {
      const found = present.get(providerRef)
      if (!found) continue
      await absorbLegReport({
        key: null,
        address: { callId, legId, providerRef },
        facts: [
          { type: 'participant.joined' },
          { type: 'participant.held', held: found.held },
          { type: 'participant.muted', muted: found.muted },
        ],
      })
    }
  }
}
