import { inTransaction } from '#lib/data/inTransaction.ts'
import { noteLive } from '#lib/data/live/noteLive.ts'
import { saveRecordingStart } from '#lib/data/recordings/saveRecordingStart.ts'

/** The carrier has begun to record a leg, as it was asked. */
export function noteRecordingStart(recording: {
  readonly callId: string
  readonly legId: string
  readonly providerRef: string
}): Promise<void> {
  return inTransaction(async (tx) => {
    saveRecordingStart(tx, { ...recording, kind: 'talk', seconds: 0 })
    noteLive(tx, { kind: 'call', id: recording.callId })
  })
}
