import { Playback } from '../media/playback.ts'
import type { World } from '../world.ts'
import type { Conference, Participant, ReasonParticipantLeft } from './conference.ts'
import { endConference } from './endConference.ts'
import { reportConference } from './reportConference.ts'
import { settleSeats } from './settleSeats.ts'
import { stopAnnouncements } from './stopAnnouncements.ts'

/**
 * Takes the participant out and tells everybody concerned; the first reason counts. A coach whose coached leg
 * leaves is muted, so that nothing it says for one ear only is ever heard by all. `kicked` only shapes the reason
 * given when this ends the conference.
 */
export function leaveConference(
  world: World,
  conference: Conference,
  participant: Participant,
  reason: ReasonParticipantLeft,
  kicked: boolean,
): void {
  const { leg } = participant
  if (conference.participants.get(leg.sid) !== participant) return
  conference.participants.delete(leg.sid)
  const wasSeated = participant.seat !== null
  stopAnnouncements(conference, participant)
  unseat(conference, participant)
  participant.status = wasSeated ? 'complete' : 'failed'
  muteCoachesOf(conference, leg.sid)
  reportConference(world, conference, 'participant-leave', participant, {
    ReasonParticipantLeft: reason,
    ParticipantCallStatus: leg.status === 'queued' || leg.status === 'initiated' ? 'failed' : leg.status,
  })
  participant.onLeft(reason)
  if (conference.status === 'completed') return
  if (conference.status === 'in-progress' && (participant.beep === 'true' || participant.beep === 'onExit')) {
    conference.mixer.playToAll(new Playback(world.media.beep()))
  }
  if (wasSeated && participant.endOnExit) {
    const how = kicked ? 'kicked' : 'left'
    endConference(world, conference, `participant-with-end-conference-on-exit-${how}`, participant)
  } else if (conference.participants.size === 0) {
    const how = kicked ? 'last-participant-kicked' : 'last-participant-left'
    endConference(world, conference, how, participant)
  } else {
    settleSeats(world, conference)
  }
}

function unseat(conference: Conference, participant: Participant): void {
  const { leg } = participant
  participant.aside?.abort()
  participant.aside = null
  participant.stopSpeaker?.()
  if (!participant.seat) return
  participant.seat = null
  conference.mixer.leave(leg.voice)
  conference.sharing.delete(leg)
  if (leg.sharing?.mixer === conference.mixer) leg.sharing = null
}

function muteCoachesOf(conference: Conference, coachedSid: string): void {
  for (const other of conference.participants.values()) {
    if (!other.coaching || other.callSidToCoach !== coachedSid) continue
    other.coaching = false
    other.callSidToCoach = null
    other.muted = true
  }
}
