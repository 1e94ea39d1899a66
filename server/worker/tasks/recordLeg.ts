import type { TaskPayload } from '#lib/outbox/tasks.ts'
import { absorbFact } from '#lib/workflows/calls/absorbFact.ts'
import { noteRecordingStart } from '#lib/workflows/recordings/noteRecordingStart.ts'
import type { WorkerDeps } from '../deps.ts'
import { findLegOf } from '../findLegOf.ts'

/** Records an outside leg that is connected, once. A leg that has ended meanwhile has nothing to record. */
export async function recordLeg(
  { provider }: WorkerDeps,
  payload: TaskPayload<'call.syncRecording'>,
): Promise<void> {
  const found = await findLegOf(payload)
  if (!found?.providerRef || found.leg.status !== 'connected' || !found.leg.recording.wanted) return
  const providerRef = await provider.startRecording(found.providerRef)
  await noteRecordingStart({ ...payload, providerRef })
  await absorbFact(payload.callId, { type: 'recording.confirmed', legId: payload.legId, on: true })
}
