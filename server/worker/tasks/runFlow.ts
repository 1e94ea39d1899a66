import { isLive } from '#lib/domain/calls/isLive.ts'
import type { TaskPayload } from '#lib/outbox/tasks.ts'
import type { WorkerDeps } from '../deps.ts'
import { findLegOf } from '../findLegOf.ts'

/** Fetches a caller to his flow. One who is there already has asked what he is to hear: he is left in peace. */
export async function runFlow({ provider }: WorkerDeps, payload: TaskPayload<'call.runFlow'>): Promise<void> {
  const found = await findLegOf(payload)
  if (!found?.providerRef || !isLive(found.leg) || found.stored.call.flow?.phase !== 'coming') return
  await provider.runFlow({ providerRef: found.providerRef })
}
