import { lockCallByProviderRef } from '#lib/data/calls/lockCallByProviderRef.ts'
import { inTransaction } from '#lib/data/inTransaction.ts'
import { noteLive } from '#lib/data/live/noteLive.ts'
import { saveRecordingStart } from '#lib/data/recordings/saveRecordingStart.ts'
import { receiveWebhook } from '#lib/data/webhooks/receiveWebhook.ts'
import { absorb } from '#lib/domain/calls/absorb.ts'
import { carryOut } from '../calls/carryOut.ts'
import { context } from '../calls/context.ts'
import { endRecording } from './endRecording.ts'

export interface RecordingReport {
  /** The same for every delivery of the same report; null for what was not delivered but asked for. */
  readonly key: string | null
  /** The carrier's id of the channel, and of the recording. */
  readonly legRef: string
  readonly providerRef: string
  readonly kind: 'talk' | 'voicemail'
  readonly status: 'recording' | 'finished' | 'absent'
  readonly durationSeconds: number | null
}

/**
 * A word of the carrier about a recording: a finished one is fetched, an empty one is absent. The first word of it,
 * whichever that is, puts it in the books: nobody asked for a message by itself, and when a recording was asked for,
 * the answer may have been lost.
 */
export function absorbRecordingReport(report: RecordingReport): Promise<void> {
  return inTransaction(async (tx) => {
    const { key, legRef, providerRef, kind, status, durationSeconds } = report
    const [isNew, stored] = await Promise.all([
      key === null || receiveWebhook(tx, key),
      lockCallByProviderRef(tx, legRef),
    ])
    if (!isNew || !stored) return
    const { call, legId } = stored
    saveRecordingStart(tx, { callId: call.id, legId, providerRef, kind, seconds: durationSeconds ?? 0 })
    if (status === 'recording') return noteLive(tx, { kind: 'call', id: call.id })
    const isThere = await endRecording(tx, { providerRef, status, durationSeconds })
    if (!isThere || kind === 'talk') return
    const left = { type: 'voicemail.left', legId, seconds: durationSeconds ?? 0 } as const
    carryOut(tx, stored, absorb(call, left, context()))
  })
}
