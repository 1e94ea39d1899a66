import type { World } from '../world.ts'
import type { Conference, Participant, ParticipantOptions } from './conference.ts'
import { leaveConference } from './leaveConference.ts'
import type { Leg } from './leg.ts'

/** Enters the leg in the conference's list; it has no seat, and hears nobody, until it is seated. */
export function createParticipant(
  world: World,
  conference: Conference,
  leg: Leg,
  options: ParticipantOptions,
  onLeft: Participant['onLeft'],
): Participant {
  const now = world.clock.now()
  const participant: Participant = {
    leg,
    label: options.label,
    createdAt: now,
    updatedAt: now,
    status: leg.answeredAt ? 'connecting' : 'queued',
    muted: options.muted,
    hold: false,
    coaching: options.coaching,
    callSidToCoach: options.callSidToCoach,
    beep: options.beep,
    startOnEnter: options.startOnEnter,
    endOnExit: options.endOnExit,
    waitSound: { url: options.waitUrl, method: options.waitMethod },
    holdSound: { url: null, method: 'GET' },
    seat: null,
    aside: null,
    stopSpeaker: null,
    leave: (reason, kicked = false) => leaveConference(world, conference, participant, reason, kicked),
    onLeft,
  }
  conference.participants.set(leg.sid, participant)
  return participant
}
