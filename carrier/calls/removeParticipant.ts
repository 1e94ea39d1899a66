import type { World } from '../world.ts'
import type { Participant } from './conference.ts'
import { endLeg } from './endLeg.ts'

/** `DELETE Participants/{CallSid}`: out of the conference, and hung up. */
export function removeParticipant(world: World, participant: Participant): void {
  participant.leave('participant_updated_via_api', true)
  endLeg(world, participant.leg, participant.leg.answeredAt ? 'completed' : 'canceled')
}
