import type { Callback } from './leg.ts'

export type RecordingStatus =
  | 'in-progress'
  | 'paused'
  | 'stopped'
  | 'processing'
  | 'completed'
  | 'absent'
  | 'deleted'

export type RecordingSource =
  | 'DialVerb'
  | 'Conference'
  | 'OutboundAPI'
  | 'RecordVerb'
  | 'StartCallRecordingAPI'
  | 'StartCallRecordingTwiML'

export type RecordingTrack = 'inbound' | 'outbound' | 'both'

/** A recording's facts; plain data, kept on disk beside its WAV file and therefore still there after a restart. */
export interface Recording {
  readonly sid: string
  readonly callSid: string
  readonly conferenceSid: string | null
  readonly source: RecordingSource
  /** Dual: channel 1 is the leg's own party, channel 2 everything that party heard. */
  readonly channels: 1 | 2
  readonly track: RecordingTrack
  readonly createdAt: string
  updatedAt: string
  readonly startedAt: string
  status: RecordingStatus
  durationSeconds: number | null
  readonly callback: Callback<'in-progress' | 'completed' | 'absent'> | null
}
