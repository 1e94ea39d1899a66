import type { z } from 'zod'
import type { ParticipantOptions } from '../../calls/conference.ts'
import { callback } from '../parameters/callback.ts'
import type { participantParameters } from './participantParameters.ts'

type Sent = z.output<z.ZodObject<typeof participantParameters>>

const MOST_PARTICIPANTS = 250

/** What was sent, with Twilio's defaults for what was not. */
export function participantOptions(sent: Sent): ParticipantOptions {
  return {
    label: sent.Label ?? null,
    muted: sent.Muted ?? false,
    coaching: sent.Coaching ?? false,
    callSidToCoach: sent.Coaching ? (sent.CallSidToCoach ?? null) : null,
    beep: sent.Beep ?? 'true',
    startOnEnter: sent.StartConferenceOnEnter ?? true,
    endOnExit: sent.EndConferenceOnExit ?? false,
    waitUrl: sent.WaitUrl ?? null,
    waitMethod: sent.WaitMethod ?? 'POST',
    maxParticipants: sent.MaxParticipants ?? MOST_PARTICIPANTS,
    statusCallback: callback(
      sent.ConferenceStatusCallback,
      sent.ConferenceStatusCallbackMethod,
      sent.ConferenceStatusCallbackEvent,
      ['start', 'end'],
    ),
    record: isRecorded(sent.ConferenceRecord) ? 'record-from-start' : 'do-not-record',
    recordTrim: sent.ConferenceTrim ?? 'trim-silence',
    recordingCallback: callback(
      sent.ConferenceRecordingStatusCallback,
      sent.ConferenceRecordingStatusCallbackMethod,
      sent.ConferenceRecordingStatusCallbackEvent?.filter((event) => event !== 'failed'),
      ['completed'],
    ),
  }
}

function isRecorded(wish: Sent['ConferenceRecord']): boolean {
  return wish === 'true' || wish === 'record-from-start'
}
