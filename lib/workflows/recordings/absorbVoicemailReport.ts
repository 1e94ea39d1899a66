import { lockCallByProviderRef } from '#lib/data/calls/lockCallByProviderRef.ts'
import { inTransaction } from '#lib/data/inTransaction.ts'
import { noteLive } from '#lib/data/live/noteLive.ts'
import { saveRecordingStart } from '#lib/data/recordings/saveRecordingStart.ts'
import { receiveWebhook } from '#lib/data/webhooks/receiveWebhook.ts'
import { endRecording } from './endRecording.ts'

export interface VoicemailReport {
  /** The same for every delivery of the same report. */
  readonly key: string
  /** The carrier's id of the channel, and of the recording. */
  readonly legRef: string
  readonly providerRef: string
  readonly status: 'recording' | 'finished' | 'absent'
  readonly durationSeconds: number | null
}

/**
 * A word of the carrier about a message that a caller leaves. Nobody asked for this recording by itself, so the first
 * word of it, whichever that is, puts it in the books.
 */
export function absorbVoicemailReport(report: VoicemailReport): Promise<void> {
  return inTransaction(async (tx) => {
    const { key, legRef, providerRef, status, durationSeconds } = report
    const [isNew, stored] = await Promise.all([receiveWebhook(tx, key), lockCallByProviderRef(tx, legRef)])
    if (!isNew || !stored) return
    const { call, legId } = stored
    const seconds = durationSeconds ?? 0
    saveRecordingStart(tx, { callId: call.id, legId, providerRef, kind: 'voicemail', seconds })
    if (status === 'recording') noteLive(tx, { kind: 'call', id: call.id })
    else await endRecording(tx, { providerRef, status, durationSeconds })
  })
}
