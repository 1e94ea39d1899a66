import { saveRecordingEnd } from '#lib/data/recordings/saveRecordingEnd.ts'
import type { Transaction } from '#lib/data/transaction.ts'
import { enqueueJobs } from '#lib/outbox/enqueueJobs.ts'

/** The waits between attempts grow to hours: a recording is worth a day of trying. */
const FETCH_ATTEMPTS = 14

/** A recording is over: its sound is fetched, unless there is none. Returns whether there is some, and that is news. */
export async function endRecording(
  tx: Transaction,
  end: {
    readonly providerRef: string
    readonly status: 'finished' | 'absent'
    readonly durationSeconds: number | null
  },
): Promise<boolean> {
  const status = end.status === 'finished' ? 'fetching' : 'absent'
  const recordingId = await saveRecordingEnd(tx, { ...end, status })
  if (recordingId === null || status === 'absent') return false
  enqueueJobs(tx, [
    {
      task: 'recording.fetch',
      payload: { recordingId },
      queue: null,
      key: `recording:${recordingId}`,
      afterMs: 0,
      maxAttempts: FETCH_ATTEMPTS,
      priority: 5,
    },
  ])
  return true
}
