import { lockCall } from '#lib/data/calls/lockCall.ts'
import { findVoicemail } from '#lib/data/recordings/findVoicemail.ts'
import { saveRecordingEnd } from '#lib/data/recordings/saveRecordingEnd.ts'
import type { Transaction } from '#lib/data/transaction.ts'
import { absorb } from '#lib/domain/calls/absorb.ts'
import { enqueueJobs } from '#lib/outbox/enqueueJobs.ts'
import { carryOut } from '../calls/carryOut.ts'
import { context } from '../calls/context.ts'

/** The waits between attempts grow to hours: a recording is worth a day of trying. */
const FETCH_ATTEMPTS = 14

export interface RecordingEnd {
  readonly providerRef: string
  readonly status: 'finished' | 'absent'
  readonly durationSeconds: number | null
}

/** A recording is over: its sound is fetched, unless there is none; of a message the call's timeline tells. */
export async function endRecording(tx: Transaction, end: RecordingEnd): Promise<void> {
  // The call is locked before the recording: the order of locks.
  const voicemail = await findVoicemail(tx, end.providerRef)
  const stored = voicemail && (await lockCall(tx, voicemail.callId))
  const status = end.status === 'finished' ? 'fetching' : 'absent'
  const ended = await saveRecordingEnd(tx, { ...end, status })
  if (!ended || status === 'absent') return
  if (stored) {
    const { legId } = voicemail
    const left = { type: 'voicemail.left', legId, seconds: end.durationSeconds ?? 0 } as const
    carryOut(tx, stored, absorb(stored.call, left, context()))
  }
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
}
