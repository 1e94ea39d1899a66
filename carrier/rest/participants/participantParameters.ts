import { z } from 'zod'
import { unofferedCallParameters } from '../calls/unofferedCallParameters.ts'
import { choice } from '../parameters/choice.ts'
import { clearableUrl } from '../parameters/clearableUrl.ts'
import { flag } from '../parameters/flag.ts'
import { httpMethod } from '../parameters/httpMethod.ts'
import { many } from '../parameters/many.ts'
import { sid } from '../parameters/sid.ts'
import { text } from '../parameters/text.ts'
import { unoffered } from '../parameters/unoffered.ts'
import { webUrl } from '../parameters/webUrl.ts'
import { wholeNumber } from '../parameters/wholeNumber.ts'
import { recordingParameters } from '../recordings/recordingParameters.ts'

const CONFERENCE_EVENTS = [
  'start',
  'end',
  'join',
  'leave',
  'mute',
  'hold',
  'modify',
  'speaker',
  'announcement',
] as const

/** `POST Participants`. */
export const participantParameters = {
  From: text(256, 21212),
  To: text(4000, 21211),
  CallerId: text(256, 21212),
  StatusCallback: webUrl(21609),
  StatusCallbackMethod: httpMethod(),
  StatusCallbackEvent: many(z.enum(['initiated', 'ringing', 'answered', 'completed']), 21626),
  Label: text(128, 16024),
  Timeout: wholeNumber(5, 600, 21208),
  TimeLimit: wholeNumber(1, 86_400),
  Record: flag,
  Muted: flag,
  Beep: choice(['true', 'false', 'onEnter', 'onExit']),
  StartConferenceOnEnter: flag,
  EndConferenceOnExit: flag,
  WaitUrl: clearableUrl(21205),
  WaitMethod: httpMethod(),
  EarlyMedia: flag,
  MaxParticipants: wholeNumber(2, 250),
  ConferenceRecord: choice(['true', 'false', 'record-from-start', 'do-not-record']),
  ConferenceTrim: choice(['trim-silence', 'do-not-trim']),
  ConferenceStatusCallback: webUrl(21609),
  ConferenceStatusCallbackMethod: httpMethod(),
  ConferenceStatusCallbackEvent: many(z.enum(CONFERENCE_EVENTS), 21626),
  ConferenceRecordingStatusCallback: webUrl(21609),
  ConferenceRecordingStatusCallbackMethod: httpMethod(),
  ConferenceRecordingStatusCallbackEvent: many(
    z.enum(['in-progress', 'completed', 'failed', 'absent']),
    21626,
  ),
  Coaching: flag,
  CallSidToCoach: sid('CA', 13240),
  ...recordingParameters,
  // Taken because they change nothing that is heard or reported here.
  JitterBufferSize: choice(['off', 'small', 'medium', 'large']),
  Region: text(32),
  CallReason: text(256),
  CallToken: text(4000),
  CallerDisplayName: text(256),
  Passports: text(4000),
  ClientNotificationUrl: webUrl(21609),
  ...unofferedCallParameters,
  AmdStatusCallback: unoffered,
  AmdStatusCallbackMethod: unoffered,
  EmergencyCallerPosition: unoffered,
  EmergencyCallerLocation: unoffered,
  EmergencyName: unoffered,
  EmergencyAddress: unoffered,
  EmergencyZipCode: unoffered,
  EmergencyCity: unoffered,
  EmergencyState: unoffered,
  EmergencyCountry: unoffered,
}
