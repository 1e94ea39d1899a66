import { listEndedRefs } from '#lib/data/calls/listEndedRefs.ts'
import { reconcileCarrier } from '#lib/workflows/sweeps/reconcileCarrier.ts'
import type { WorkerDeps } from './deps.ts'

/**
 * Puts our books and the carrier's list right with each other, both ways: what he has ended is over, and what is
 * over for us he is told to end. A channel that is in no book of ours is left alone: it may be another program's.
 */
export async function reconcile({ provider, log }: WorkerDeps): Promise<void> {
  const live = await provider.listLiveLegs()
  await reconcileCarrier({
    listLiveLegs: async () => live,
    findLeg: (providerRef) => provider.findLeg(providerRef),
  })
  for (const providerRef of await listEndedRefs(live.map((leg) => leg.providerRef))) {
    log.warn({ providerRef }, 'a channel outlived its leg')
    await provider.hangUp(providerRef)
  }
}
