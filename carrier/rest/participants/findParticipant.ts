import type { Conference, Participant } from '../../calls/conference.ts'
import { findConference } from '../conferences/findConference.ts'
import { notFound } from '../notFound.ts'
import type { RestRequest } from '../operation.ts'

export interface FoundParticipant {
  readonly conference: Conference
  readonly participant: Participant
}

/** The participant the path names, by call sid or by label; throws 20404 for one who is not (or no longer) in. */
export function findParticipant(request: RestRequest<unknown>): FoundParticipant {
  const conference = findConference(request)
  const name = request.places.Participant ?? ''
  for (const participant of conference.participants.values()) {
    if (participant.leg.sid === name || participant.label === name) return { conference, participant }
  }
  throw notFound(request.path)
}
