import { database } from '#lib/data/database.ts'
import { forgetWebhooks } from '#lib/data/webhooks/forgetWebhooks.ts'
import { freeJobsOfTheDead } from '#lib/outbox/freeJobsOfTheDead.ts'
import { tidyOutbox } from '#lib/outbox/tidyOutbox.ts'
import { sweepArrivals } from '#lib/workflows/sweeps/sweepArrivals.ts'
import { sweepFlows } from '#lib/workflows/sweeps/sweepFlows.ts'
import { sweepOffers } from '#lib/workflows/sweeps/sweepOffers.ts'
import { sweepPresences } from '#lib/workflows/sweeps/sweepPresences.ts'
import { sweepRecordings } from '#lib/workflows/sweeps/sweepRecordings.ts'
import { sweepWaiting } from '#lib/workflows/sweeps/sweepWaiting.ts'
import type { WorkerDeps } from './deps.ts'
import { reconcile } from './reconcile.ts'
import { repeat } from './repeat.ts'
import { runTasks } from './runTasks.ts'
import { carrierTasks, ownTasks } from './taskLists.ts'

const SECOND = 1000
const HOUR = 3600 * SECOND

/**
 * Everything that happens by itself: jobs, and the sweeps behind them. Jobs of a worker that was killed are freed
 * before the first of ours runs. Several workers share the jobs; their sweeps find nothing left to do.
 */
export async function startWorker(url: string, deps: WorkerDeps): Promise<{ stop(): Promise<void> }> {
  const { log } = deps
  await freeJobsOfTheDead(database().pool)
  const jobs = await Promise.all([
    runTasks({ url, log, taskList: ownTasks(), concurrency: 4, pollMs: 100, areOrdered: false }),
    runTasks({ url, log, taskList: carrierTasks(deps), concurrency: 8, pollMs: 250, areOrdered: true }),
  ])
  const sweeps = [
    repeat('the sweep of leases', 2 * SECOND, sweepPresences, log),
    repeat('the sweep of waiting calls', 2 * SECOND, sweepWaiting, log),
    repeat('the sweep of arrivals', 2 * SECOND, () => sweepArrivals(deps.provider), log),
    repeat('the sweep of recordings', 15 * SECOND, () => sweepRecordings(deps.provider), log),
    repeat('the sweep of offers', 5 * SECOND, sweepOffers, log),
    repeat('the sweep of flows', 5 * SECOND, sweepFlows, log),
    repeat('freeing the jobs of the dead', 10 * SECOND, () => freeJobsOfTheDead(database().pool), log),
    repeat('the reconciliation with the carrier', 15 * SECOND, () => reconcile(deps), log),
    repeat('tidying the outbox', HOUR, () => tidyOutbox(database().pool), log),
    repeat('forgetting deliveries', HOUR, forgetWebhooks, log),
  ]
  return {
    async stop() {
      await Promise.all(sweeps.map((sweep) => sweep.stop()))
      await Promise.all(jobs.map((one) => one.stop()))
    },
  }
}
