import { inTransaction } from '#lib/data/inTransaction.ts'
import { saveRecordingEnd } from '#lib/data/recordings/saveRecordingEnd.ts'
import { receiveWebhook } from '#lib/data/webhooks/receiveWebhook.ts'
import { enqueueJobs } from '#lib/outbox/enqueueJobs.ts'

/** The waits between attempts grow to hours: a recording is worth a day of trying. */
const FETCH_ATTEMPTS = 14

/** A word of the carrier about a recording: a finished one is fetched, an empty one is absent. */
export function absorbRecordingReport(report: {
  /** The same for every delivery of the same report; null for what was not delivered but asked for. */
  readonly key: string | null
  readonly providerRef: string
  readonly status: 'recording' | 'finished' | 'absent'
  readonly durationSeconds: number | null
}): Promise<void> {
  return inTransaction(async (tx) => {
    if (report.status === 'recording') return
    if (report.key !== null && !(await receiveWebhook(tx, report.key))) return
    const status = report.status === 'finished' ? 'fetching' : 'absent'
    const ended = await saveRecordingEnd(tx, { ...report, status })
    if (!ended || status === 'absent') return
    enqueueJobs(tx, [
      {
        task: 'recording.fetch',
        payload: { recordingId: ended.id },
        queue: null,
        key: `recording:${ended.id}`,
        afterMs: 0,
        maxAttempts: FETCH_ATTEMPTS,
        priority: 5,
      },
    ])
  })
}
