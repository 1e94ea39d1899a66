import type { Conference } from '../../calls/conference.ts'
import { rfc2822 } from '../../calls/rfc2822.ts'
import type { World } from '../../world.ts'
import { accountPath } from '../accounts/accountPath.ts'

/** Twilio's Conference resource (https://www.twilio.com/docs/voice/api/conference-resource). */
export function presentConference(world: World, conference: Conference) {
  const uri = `${accountPath(world)}/Conferences/${conference.sid}`
  return {
    account_sid: world.settings.accountSid,
    date_created: rfc2822(conference.createdAt),
    date_updated: rfc2822(conference.updatedAt),
    api_version: '2010-04-01',
    friendly_name: conference.name,
    region: 'us1',
    sid: conference.sid,
    status: conference.status,
    uri: `${uri}.json`,
    subresource_uris: {
      participants: `${uri}/Participants.json`,
      recordings: `${uri}/Recordings.json`,
    },
    reason_conference_ended: conference.reasonEnded,
    call_sid_ending_conference: conference.callSidEnding,
  }
}
