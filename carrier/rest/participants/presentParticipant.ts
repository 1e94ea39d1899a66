import type { Conference, Participant } from '../../calls/conference.ts'
import { rfc2822 } from '../../calls/rfc2822.ts'
import type { World } from '../../world.ts'
import { accountPath } from '../accounts/accountPath.ts'

/** Twilio's Participant resource (https://www.twilio.com/docs/voice/api/conference-participant-resource). */
export function presentParticipant(world: World, conference: Conference, participant: Participant) {
  const { leg } = participant
  return {
    account_sid: world.settings.accountSid,
    call_sid: leg.sid,
    label: participant.label,
    call_sid_to_coach: participant.callSidToCoach,
    coaching: participant.coaching,
    conference_sid: conference.sid,
    date_created: rfc2822(participant.createdAt),
    date_updated: rfc2822(participant.updatedAt),
    end_conference_on_exit: participant.endOnExit,
    muted: participant.muted,
    hold: participant.hold,
    start_conference_on_enter: participant.startOnEnter,
    status: participant.status,
    queue_time: String(Math.round(leg.queueTimeMs)),
    uri: `${accountPath(world)}/Conferences/${conference.sid}/Participants/${leg.sid}.json`,
  }
}
