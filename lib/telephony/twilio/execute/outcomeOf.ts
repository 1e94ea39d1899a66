import type { RecordingOutcome } from '../../provider.ts'

const UNDER_WAY = new Set(['in-progress', 'paused', 'stopped', 'processing'])

/** How a recording stands, by the carrier's word for it; `duration` is in seconds, and null until it is over. */
export function outcomeOf({
  status,
  duration,
}: {
  readonly status: string
  readonly duration: string | null
}): RecordingOutcome {
  if (UNDER_WAY.has(status)) return { status: 'recording', durationSeconds: null }
  return {
    status: status === 'completed' ? 'finished' : 'absent',
    durationSeconds: duration === null ? null : Number(duration),
  }
}
