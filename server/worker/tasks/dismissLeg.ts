import type { TaskPayload } from '#lib/outbox/tasks.ts'
import { absorbFact } from '#lib/workflows/calls/absorbFact.ts'
import type { WorkerDeps } from '../deps.ts'
import { findLegOf } from '../findLegOf.ts'

/** Tells an outside party why nobody comes, and ends its leg. */
export async function dismissLeg(
  { provider, locale }: WorkerDeps,
  payload: TaskPayload<'call.dismiss'>,
): Promise<void> {
  const found = await findLegOf(payload)
  if (!found || found.leg.status === 'ended') return
  const { callId, legId, message } = payload
  if (!found.providerRef) return absorbFact(callId, { type: 'leg.ended', legId, reason: 'canceled' })
  await provider.dismiss({ providerRef: found.providerRef, message, locale })
}
