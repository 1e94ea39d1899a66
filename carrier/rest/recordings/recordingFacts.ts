import type { Recording } from '../../calls/recording.ts'
import { rfc2822 } from '../../calls/rfc2822.ts'
import type { World } from '../../world.ts'

/** What Twilio tells of a recording wherever it is looked at from. */
export function recordingFacts(world: World, recording: Recording) {
  return {
    account_sid: world.settings.accountSid,
    api_version: '2010-04-01',
    call_sid: recording.callSid,
    conference_sid: recording.conferenceSid,
    date_created: rfc2822(new Date(recording.createdAt)),
    date_updated: rfc2822(new Date(recording.updatedAt)),
    start_time: rfc2822(new Date(recording.startedAt)),
    duration: recording.durationSeconds === null ? null : String(recording.durationSeconds),
    sid: recording.sid,
    price: null,
    price_unit: 'USD',
    status: recording.status,
    channels: recording.channels,
    source: recording.source,
    error_code: null,
    encryption_details: null,
  }
}
