import { z } from 'zod'

const params = z.object({
  CallSid: z.string().min(1),
  RecordingSid: z.string().min(1),
  RecordingStatus: z.enum(['in-progress', 'completed', 'absent', 'failed']),
  RecordingDuration: z.coerce.number().int().min(0).optional(),
})

export interface RecordingReport {
  readonly key: string
  /** The carrier's id of the channel, and of the recording. */
  readonly legRef: string
  readonly providerRef: string
  readonly status: 'recording' | 'finished' | 'absent'
  readonly durationSeconds: number | null
}

/** A recording callback. */
export function parseRecording(raw: Readonly<Record<string, string>>): RecordingReport {
  const report = params.parse(raw)
  const status = {
    'in-progress': 'recording',
    completed: 'finished',
    absent: 'absent',
    failed: 'absent',
  } as const
  return {
    key: `recording:${report.RecordingSid}:${report.RecordingStatus}`,
    legRef: report.CallSid,
    providerRef: report.RecordingSid,
    status: status[report.RecordingStatus],
    durationSeconds: report.RecordingDuration ?? null,
  }
}
