import type { World } from '../world.ts'
import type { Conference, Participant, ReasonConferenceEnded } from './conference.ts'
import { reportConference } from './reportConference.ts'
import { stopAnnouncements } from './stopAnnouncements.ts'

/**
 * Ends the conference; everybody still in it leaves and goes on with what its own document says. `ending` is the one
 * whose leaving has ended it.
 */
export function endConference(
  world: World,
  conference: Conference,
  reason: ReasonConferenceEnded,
  ending: Participant | null = null,
): void {
  if (conference.status === 'completed') return
  conference.status = 'completed'
  world.runningConferences.delete(conference.name)
  conference.reasonEnded = reason
  conference.callSidEnding = ending?.leg.sid ?? null
  conference.updatedAt = world.clock.now()
  const left =
    reason === 'conference-ended-via-api' ? 'conference_ended_via_api' : 'moderator_ended_conference'
  stopAnnouncements(conference, null)
  for (const participant of [...conference.participants.values()]) {
    participant.leave(left)
  }
  if (conference.recording) void world.recorder.stop(conference.recording.sid)
  world.media.removeMixer(conference.mixer)
  reportConference(world, conference, 'conference-end', null, {
    ReasonConferenceEnded: reason,
    Reason: reason,
    ...(ending && { CallSidEndingConference: ending.leg.sid }),
    ...(ending?.label && { ParticipantLabelEndingConference: ending.label }),
  })
}
