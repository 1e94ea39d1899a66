import type { World } from '../world.ts'
import type { Recording } from './recording.ts'
import { rfc2822 } from './rfc2822.ts'

/** Sends the recording's status callback, if it asked for this event. */
export function reportRecording(
  world: World,
  recording: Recording,
  event: 'in-progress' | 'completed' | 'absent',
): void {
  const { callback } = recording
  if (!callback?.events.includes(event)) return
  const params: Record<string, string> = {
    AccountSid: world.settings.accountSid,
    RecordingSid: recording.sid,
    RecordingUrl: world.recorder.url(recording.sid),
    RecordingStatus: event,
    RecordingChannels: String(recording.channels),
    RecordingStartTime: rfc2822(new Date(recording.startedAt)),
    RecordingSource: recording.source,
    RecordingTrack: recording.track,
    ErrorCode: '0',
  }
  if (recording.conferenceSid) params.ConferenceSid = recording.conferenceSid
  params.CallSid = recording.callSid
  if (event === 'completed') params.RecordingDuration = String(recording.durationSeconds ?? 0)
  world.webhooks.notify({
    kind: 'recording-status',
    url: callback.url,
    method: callback.method,
    params,
    subject: recording.sid,
  })
}
