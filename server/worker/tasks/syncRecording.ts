import type { TaskPayload } from '#lib/outbox/tasks.ts'
import { absorbFact } from '#lib/workflows/calls/absorbFact.ts'
import { absorbRecordingReport } from '#lib/workflows/recordings/absorbRecordingReport.ts'
import type { WorkerDeps } from '../deps.ts'
import { findLegOf } from '../findLegOf.ts'

/** Makes the recording of an outside leg what the row wants, and notes that it is. A leg that has ended needs nothing. */
export async function syncRecording(
  { provider }: WorkerDeps,
  payload: TaskPayload<'call.syncRecording'>,
): Promise<void> {
  const found = await findLegOf(payload)
  if (!found?.providerRef || (found.leg.status !== 'connected' && found.leg.status !== 'ending')) return
  const on = found.leg.recording.wanted
  const legRef = found.providerRef
  const providerRef = await provider.syncRecording({ providerRef: legRef, on })
  if (providerRef) {
    const report = { kind: 'talk', status: 'recording', durationSeconds: null } as const
    await absorbRecordingReport({ key: null, legRef, providerRef, ...report })
  }
  await absorbFact(payload.callId, { type: 'recording.confirmed', legId: payload.legId, on })
}
