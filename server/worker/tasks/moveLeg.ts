import type { TaskPayload } from '#lib/outbox/tasks.ts'
import type { WorkerDeps } from '../deps.ts'
import { findLegOf } from '../findLegOf.ts'

/** Brings a leg that has its channel elsewhere into its call's conference. That it came, its joining reports. */
export async function moveLeg({ provider }: WorkerDeps, payload: TaskPayload<'call.move'>): Promise<void> {
  const found = await findLegOf(payload)
  if (!found?.providerRef || found.leg.status !== 'connected' || found.leg.present) return
  const role = found.leg.endpoint.kind === 'agent' ? 'agent' : 'outside'
  await provider.moveLeg({ ...payload, providerRef: found.providerRef, role })
}
