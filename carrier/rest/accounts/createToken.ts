import { randomBytes } from 'node:crypto'
import { rfc2822 } from '../../calls/rfc2822.ts'
import { operation } from '../operation.ts'
import { wholeNumber } from '../parameters/wholeNumber.ts'

const DAY_SECONDS = 86_400

/**
 * Credentials for STUN and TURN. There are no such servers here, and naming Twilio's would send browsers to the
 * internet: everybody reaches this carrier directly.
 */
export const createToken = operation({ Ttl: wholeNumber(1, DAY_SECONDS) }, ({ world, parameters }) => {
  const at = rfc2822(world.clock.now())
  return {
    status: 201,
    body: {
      account_sid: world.settings.accountSid,
      date_created: at,
      date_updated: at,
      ice_servers: [],
      password: randomBytes(32).toString('base64'),
      ttl: String(parameters.Ttl ?? DAY_SECONDS),
      username: randomBytes(32).toString('hex'),
    },
  }
})
