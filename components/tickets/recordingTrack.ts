import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'
import type { CallEventSnapshot, RecordingSnapshot } from '#lib/contracts/ticketSnapshot.ts'
import type { CallEvent } from '#lib/domain/calls/event.ts'

/** A stretch of the call: from and to as shares of its whole length, 0 to 1. */
export interface Span {
  readonly from: number
  readonly to: number
}

export interface RecordingTrack {
  /** Where in the call this party's sound is kept. */
  readonly recorded: Span
  /** Where this party was on hold. */
  readonly held: readonly Span[]
  /** Where the recording was paused: nothing said then is kept. */
  readonly paused: readonly Span[]
}

/** A party's recording laid upon the time of its call, with where he was on hold and where nothing was kept. */
export function recordingTrack(
  call: CallSnapshot,
  recording: RecordingSnapshot,
  events: readonly CallEventSnapshot[],
  now: number,
): RecordingTrack {
  const end = call.endedAt ?? now
  const whole = Math.max(1, end - call.startedAt)
  const share = (at: number) => Math.min(1, Math.max(0, (at - call.startedAt) / whole))
  const told = events.map(({ type, at, data }) => ({ ...(data as object), type, at }) as CallEvent)
  const { startedAt, durationSeconds, legId } = recording
  const until = durationSeconds === null ? end : startedAt + durationSeconds * 1000
  const spans = (switches: readonly { readonly at: number; readonly on: boolean }[]): readonly Span[] =>
    switches.flatMap(({ at, on }, index) =>
      on
        ? [{ from: share(at), to: share(switches.slice(index + 1).find((next) => !next.on)?.at ?? until) }]
        : [],
    )
  return {
    recorded: { from: share(startedAt), to: share(until) },
    held: spans(
      told.flatMap((event) =>
        event.type === 'HoldConfirmed' && event.legId === legId ? [{ at: event.at, on: event.held }] : [],
      ),
    ),
    paused: spans(
      told.flatMap((event) => (event.type === 'RecordingPaused' ? [{ at: event.at, on: event.paused }] : [])),
    ),
  }
}
