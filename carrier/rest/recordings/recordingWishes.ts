import type { StartRecording } from '../../calls/recorder.ts'
import { callback } from '../parameters/callback.ts'

interface Sent {
  readonly RecordingChannels?: 'mono' | 'dual' | undefined
  readonly RecordingTrack?: 'inbound' | 'outbound' | 'both' | undefined
  readonly RecordingStatusCallback?: string | undefined
  readonly RecordingStatusCallbackMethod?: 'GET' | 'POST' | undefined
  readonly RecordingStatusCallbackEvent?: readonly ('in-progress' | 'completed' | 'absent')[] | undefined
  readonly Trim?: 'trim-silence' | 'do-not-trim' | undefined
}

/** The recorder's options from `recordingParameters`; Twilio's default for `Trim` differs from place to place. */
export function recordingWishes(
  sent: Sent,
  trim: 'trim-silence' | 'do-not-trim',
): Pick<StartRecording, 'channels' | 'track' | 'trim' | 'callback'> {
  return {
    channels: sent.RecordingChannels === 'dual' ? 2 : 1,
    track: sent.RecordingTrack ?? 'both',
    trim: sent.Trim ?? trim,
    callback: callback(
      sent.RecordingStatusCallback,
      sent.RecordingStatusCallbackMethod,
      sent.RecordingStatusCallbackEvent,
      ['completed'],
    ),
  }
}
