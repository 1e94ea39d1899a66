import type { World } from '../world.ts'
import type { Conference, ConferenceEvent, Participant } from './conference.ts'
import { rfc2822 } from './rfc2822.ts'

/** Twilio's name of what happened, as sent in `StatusCallbackEvent`, and the subscription it belongs to. */
const SUBSCRIPTION = {
  'conference-start': 'start',
  'conference-end': 'end',
  'participant-join': 'join',
  'participant-leave': 'leave',
  'participant-mute': 'mute',
  'participant-unmute': 'mute',
  'participant-hold': 'hold',
  'participant-unhold': 'hold',
  'participant-modify': 'modify',
  'participant-speech-start': 'speaker',
  'participant-speech-stop': 'speaker',
  'announcement-end': 'announcement',
  'announcement-fail': 'announcement',
} as const satisfies Record<string, ConferenceEvent>

/** Sends the conference's status callback, if its first participant subscribed to this event. */
export function reportConference(
  world: World,
  conference: Conference,
  event: keyof typeof SUBSCRIPTION,
  participant: Participant | null,
  extra: Readonly<Record<string, string>> = {},
): void {
  const { statusCallback } = conference
  if (!statusCallback?.events.includes(SUBSCRIPTION[event])) return
  world.webhooks.notify({
    kind: 'conference-status',
    url: statusCallback.url,
    method: statusCallback.method,
    subject: conference.sid,
    params: {
      ConferenceSid: conference.sid,
      FriendlyName: conference.name,
      AccountSid: world.settings.accountSid,
      SequenceNumber: String(++conference.callbackSequence),
      Timestamp: rfc2822(world.clock.now()),
      StatusCallbackEvent: event,
      ...(participant ? participantParameters(participant) : {}),
      ...extra,
    },
  })
}

function participantParameters(participant: Participant): Record<string, string> {
  const parameters: Record<string, string> = {
    CallSid: participant.leg.sid,
    Muted: String(participant.muted),
    Hold: String(participant.hold),
    Coaching: String(participant.coaching),
    EndConferenceOnExit: String(participant.endOnExit),
    StartConferenceOnEnter: String(participant.startOnEnter),
  }
  if (participant.label) parameters.ParticipantLabel = participant.label
  if (participant.callSidToCoach) parameters.CallSidToCoach = participant.callSidToCoach
  return parameters
}
