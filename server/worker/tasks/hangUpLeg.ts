import type { TaskPayload } from '#lib/outbox/tasks.ts'
import { absorbFact } from '#lib/workflows/calls/absorbFact.ts'
import type { WorkerDeps } from '../deps.ts'
import { endGoneLeg } from '../endGoneLeg.ts'
import { findLegOf } from '../findLegOf.ts'

/** Ends a leg's channel. One that never got a channel has nothing to wait for: it is over. */
export async function hangUpLeg(
  { provider }: WorkerDeps,
  payload: TaskPayload<'call.hangUp'>,
): Promise<void> {
  const found = await findLegOf(payload)
  if (!found || found.leg.status === 'ended') return
  const { callId, legId } = payload
  if (!found.providerRef) return absorbFact(callId, { type: 'leg.ended', legId, reason: 'canceled' })
  await provider.hangUp(found.providerRef)
  await endGoneLeg(provider, { callId, legId, providerRef: found.providerRef })
}
