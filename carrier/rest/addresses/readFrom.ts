import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { OwnedNumber } from '../../account/account.ts'
import type { World } from '../../world.ts'
import { RestError } from '../restError.ts'
import type { Destination } from './readTo.ts'

export interface Caller {
  /** E.164 or `client:<identity>`, as the called party sees it. */
  readonly address: string
  readonly number: OwnedNumber | null
}

/**
 * Reads `From`. A number is only ever called from a number the account owns; a browser may be called from any
 * address. Throws Twilio's error otherwise.
 */
export function readFrom(world: World, from: string | undefined, to: Destination): Caller {
  if (from === undefined) throw new RestError(21213)
  const parsed = /^\+?[\d\s().-]{2,32}$/.test(from) ? parsePhoneNumberFromString(from, 'US') : undefined
  const e164 = parsed?.isValid() ? parsed.number : null
  const number = e164 ? (world.account.numbers.findByPhoneNumber(e164) ?? null) : null
  if (to.kind === 'client') return { address: e164 ?? from, number }
  if (!e164) {
    throw new RestError(
      21212,
      `The source phone number provided, ${from}, is not valid for a call to a number.`,
    )
  }
  if (!number) {
    throw new RestError(
      21210,
      `The source phone number provided, ${from}, is not yet verified for your account. ` +
        'You may only make calls from phone numbers that you own.',
    )
  }
  return { address: e164, number }
}
