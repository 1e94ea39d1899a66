import type { Callback, LegEvent } from './leg.ts'
import type { RecordingTrack } from './recording.ts'

/** One noun of a `<Dial>`. */
export interface DialTarget {
  readonly kind: 'number' | 'client'
  /** E.164, or the identity without `client:`. */
  readonly address: string
  /** Document the target hears alone before the two are joined. */
  readonly url: string | null
  readonly method: 'GET' | 'POST'
  readonly statusCallback: Callback<LegEvent> | null
  readonly customParameters: Readonly<Record<string, string>>
  readonly sendDigits: string | null
}

export interface DialRecord {
  readonly channels: 1 | 2
  readonly from: 'answer' | 'ringing'
  readonly track: RecordingTrack
  readonly trim: 'trim-silence' | 'do-not-trim'
  readonly callback: Callback<'in-progress' | 'completed' | 'absent'> | null
}

export interface DialOptions {
  readonly callerId: string
  readonly timeoutSeconds: number
  readonly timeLimitSeconds: number
  readonly hangupOnStar: boolean
  readonly answerOnBridge: boolean
  /** ISO country whose ringback the parent hears; null = by our own default. */
  readonly ringTone: string | null
  readonly sequential: boolean
  readonly record: DialRecord | null
}

export interface DialOutcome {
  readonly status: 'completed' | 'busy' | 'no-answer' | 'failed' | 'canceled'
  readonly childSid: string | null
  /** null when the two were never joined, or the child was redirected away. */
  readonly durationSeconds: number | null
  readonly bridged: boolean
  readonly recordingSid: string | null
}
