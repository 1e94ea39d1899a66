import { inTransaction } from '#lib/data/inTransaction.ts'
import { receiveWebhook } from '#lib/data/webhooks/receiveWebhook.ts'
import { endRecording } from './endRecording.ts'

export interface RecordingReport {
  /** The same for every delivery of the same report; null for what was not delivered but asked for. */
  readonly key: string | null
  readonly providerRef: string
  readonly status: 'recording' | 'finished' | 'absent'
  readonly durationSeconds: number | null
}

/** A word of the carrier about a recording: a finished one is fetched, an empty one is absent. */
export function absorbRecordingReport({ key, status, ...report }: RecordingReport): Promise<void> {
  return inTransaction(async (tx) => {
    if (status === 'recording') return
    if (key !== null && !(await receiveWebhook(tx, key))) return
    await endRecording(tx, { ...report, status })
  })
}
