import { Playback } from '../media/playback.ts'
import type { World } from '../world.ts'
import type { Conference, Participant, ParticipantOptions } from './conference.ts'
import { createParticipant } from './createParticipant.ts'
import { endLeg } from './endLeg.ts'
import { findConference } from './findConference.ts'
import type { Callback, Leg, LegEvent } from './leg.ts'
import { openConference } from './openConference.ts'
import { placeCall } from './placeCall.ts'
import type { RecordingTrack } from './recording.ts'
import { type ParticipantRefusal, refuseParticipant } from './refuseParticipant.ts'
import { seatParticipant } from './seatParticipant.ts'

export interface AddParticipant {
  /** A running conference, or the friendly name of one that may not run yet. */
  readonly conference: Conference | string
  readonly from: string
  readonly to: string
  readonly options: ParticipantOptions
  /** Whether those in the conference hear the ringing. */
  readonly earlyMedia: boolean
  readonly timeoutSeconds: number
  readonly timeLimitSeconds: number | null
  readonly statusCallback: Callback<LegEvent> | null
  readonly customParameters?: Readonly<Record<string, string>>
  readonly phoneNumberSid?: string | null
  /** Records this participant's leg from its answer. */
  readonly record: {
    readonly channels: 1 | 2
    readonly track: RecordingTrack
    readonly trim: 'trim-silence' | 'do-not-trim'
    readonly callback: Callback<'in-progress' | 'completed' | 'absent'> | null
  } | null
}

export interface AddedParticipant {
  readonly conference: Conference
  readonly participant: Participant
}

/** `POST Participants`: dials out, and seats whoever answers. */
export function addParticipant(
  world: World,
  input: AddParticipant,
): AddedParticipant | { readonly refused: ParticipantRefusal } {
  const { conference: where, options } = input
  const running = typeof where === 'string' ? findConference(world, where) : where
  const refused = refuseParticipant(running, options)
  if (refused) return { refused }
  const conference = typeof where === 'string' ? openConference(world, where, options) : where
  const leg = placeCall(world, {
    to: input.to,
    from: input.from,
    direction: 'outbound-api',
    timeoutSeconds: input.timeoutSeconds,
    timeLimitSeconds: input.timeLimitSeconds,
    statusCallback: input.statusCallback,
    customParameters: input.customParameters ?? {},
    phoneNumberSid: input.phoneNumberSid ?? null,
    onAnswer: () => enter(),
    limited: true,
  })
  const participant = createParticipant(world, conference, leg, options, () => {
    stopRinging()
    leg.occupation = null
    // A leg that REST put here has no document of its own to go on with, unless REST has just given it one.
    if (!redirected) endLeg(world, leg, leg.answeredAt ? 'completed' : 'canceled')
  })
  let redirected = false
  let ringing: { stop(): void } | null = null
  const stopRinging = () => ringing?.stop()
  const enter = () => {
    stopRinging()
    const occupation = new AbortController()
    leg.occupation = occupation
    occupation.signal.addEventListener('abort', () => {
      redirected = !leg.ended
      if (redirected) participant.leave('participant_updated_via_api')
    })
    if (input.record) world.recorder.start({ leg, source: 'OutboundAPI', ...input.record })
    seatParticipant(world, conference, participant)
  }
  follow(leg, participant, () => {
    if (!input.earlyMedia) return
    ringing = conference.mixer.playToAll(new Playback(world.media.ringback('us'), 0))
  })
  leg.events.once('ended', () => {
    const reason = participant.seat ? 'participant_hung_up' : 'participant_add_failed'
    participant.leave(reason)
  })
  return { conference, participant }
}

function follow(leg: Leg, participant: Participant, rings: () => void): void {
  participant.status = 'connecting'
  leg.events.once('ringing', () => {
    participant.status = 'ringing'
    rings()
  })
}
