import type { Leg, LegStatus } from '../../calls/leg.ts'
import { rfc2822 } from '../../calls/rfc2822.ts'
import type { World } from '../../world.ts'
import { accountPath } from '../accounts/accountPath.ts'
import { formatAddress } from './formatAddress.ts'

/** Twilio's Call resource (https://www.twilio.com/docs/voice/api/call-resource). */
export function presentCall(world: World, leg: Leg) {
  const uri = `${accountPath(world)}/Calls/${leg.sid}`
  return {
    sid: leg.sid,
    date_created: rfc2822(leg.createdAt),
    date_updated: rfc2822(leg.updatedAt),
    parent_call_sid: leg.parent?.sid ?? null,
    account_sid: world.settings.accountSid,
    to: leg.to,
    to_formatted: formatAddress(leg.to),
    from: leg.from,
    from_formatted: formatAddress(leg.from),
    phone_number_sid: leg.phoneNumberSid,
    status: callStatus(leg.status),
    start_time: leg.startedAt ? rfc2822(leg.startedAt) : null,
    end_time: leg.endedAt ? rfc2822(leg.endedAt) : null,
    duration: leg.ended ? String(leg.durationSeconds) : null,
    price: leg.price === null ? null : `-${leg.price}`,
    price_unit: 'USD',
    direction: leg.direction,
    answered_by: null,
    api_version: '2010-04-01',
    forwarded_from: leg.forwardedFrom,
    group_sid: null,
    caller_name: null,
    queue_time: String(Math.round(leg.queueTimeMs)),
    trunk_sid: null,
    uri: `${uri}.json`,
    subresource_uris: { recordings: `${uri}/Recordings.json` },
  }
}

/** REST has no word for a call that is on its way and does not ring yet. */
function callStatus(status: LegStatus) {
  return status === 'initiated' ? 'queued' : status
}
