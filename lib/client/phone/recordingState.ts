import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'

/** What is kept of what is said now. `off`: nothing, and nobody paused it. */
export type RecordingState = 'off' | 'starting' | 'on' | 'pausing' | 'paused' | 'resuming'

/** Recording starts with the conversation, as soon as the carrier has confirmed it; after that it would have, ms. */
const STARTING_MS = 5_000

/** Whether what is said now is kept; a pause counts from when every party's recording is known to stand still. */
export function recordingState(
  { legs, recordingPaused }: CallSnapshot,
  asked: { readonly pause: boolean; readonly resume: boolean },
  talked: number,
): RecordingState {
  const kept = legs.filter(
    (leg) => leg.status !== 'ended' && (leg.recording.wanted || leg.recording.confirmed),
  )
  const isKeeping = kept.some((leg) => leg.recording.confirmed)
  if (asked.resume && recordingPaused) return 'resuming'
  if (recordingPaused || asked.pause) return isKeeping || !recordingPaused ? 'pausing' : 'paused'
  if (kept.length > 0 && kept.every((leg) => leg.recording.confirmed)) return 'on'
  return kept.length > 0 || talked < STARTING_MS ? 'starting' : 'off'
}
