import { rfc2822 } from '../../calls/rfc2822.ts'
import { operation } from '../operation.ts'
import { RestError } from '../restError.ts'
import { accountPath } from './accountPath.ts'

/** Twilio's Account resource, auth token included; a (standard) API key may not see it. */
export const fetchAccount = operation({}, ({ world, signedInWith }) => {
  if (signedInWith === 'key') throw new RestError(20003, 'Permission denied: sign in with the auth token')
  const { accountSid, authToken } = world.settings
  const uri = accountPath(world)
  const createdAt = rfc2822(world.account.createdAt)
  return {
    status: 200,
    body: {
      auth_token: authToken,
      date_created: createdAt,
      date_updated: createdAt,
      friendly_name: 'Local carrier',
      owner_account_sid: accountSid,
      sid: accountSid,
      status: 'active',
      subresource_uris: {
        applications: `${uri}/Applications.json`,
        available_phone_numbers: `${uri}/AvailablePhoneNumbers.json`,
        balance: `${uri}/Balance.json`,
        calls: `${uri}/Calls.json`,
        conferences: `${uri}/Conferences.json`,
        incoming_phone_numbers: `${uri}/IncomingPhoneNumbers.json`,
        queues: `${uri}/Queues.json`,
        recordings: `${uri}/Recordings.json`,
        usage: `${uri}/Usage/Records.json`,
      },
      type: 'Full',
      uri: `${uri}.json`,
    },
  }
})
