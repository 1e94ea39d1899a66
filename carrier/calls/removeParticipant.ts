import type { World } from '../world.ts'
import type { Conference, Participant } from './conference.ts'
import { endLeg } from './endLeg.ts'
import { leaveConference } from './leaveConference.ts'

/** `DELETE Participants/{CallSid}`: out of the conference, and hung up. */
export function removeParticipant(world: World, conference: Conference, participant: Participant): void {
  leaveConference(world, conference, participant, 'participant_updated_via_api', true)
  endLeg(world, participant.leg, participant.leg.answeredAt ? 'completed' : 'canceled')
}
