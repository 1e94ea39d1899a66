import type { TaskPayload } from '#lib/outbox/tasks.ts'
import { noteRecordingStart } from '#lib/workflows/recordings/noteRecordingStart.ts'
import type { WorkerDeps } from '../deps.ts'
import { findLegOf } from '../findLegOf.ts'

/** Records an outside leg that is connected, once. A leg that has ended meanwhile has nothing to record. */
export async function recordLeg(
  { provider }: WorkerDeps,
  payload: TaskPayload<'call.record'>,
): Promise<void> {
  const found = await findLegOf(payload)
  if (!found?.providerRef || found.leg.status !== 'connected') return
  const providerRef = await provider.startRecording(found.providerRef)
  await noteRecordingStart({ ...payload, providerRef })
}
