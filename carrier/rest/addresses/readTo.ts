import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { isBarred } from '../../account/isBarred.ts'
import { RestError } from '../restError.ts'

/** Whom to call: a number, or a browser and what it is to be told. */
export interface Destination {
  readonly kind: 'number' | 'client'
  /** E.164 or `client:<identity>`. */
  readonly address: string
  readonly customParameters: Readonly<Record<string, string>>
}

const CLIENT = /^client:([^?]{1,256})(?:\?(.*))?$/s

/** Reads `To`. Throws Twilio's error for what is missing, is no number, does not exist or may not be called. */
export function readTo(to: string | undefined): Destination {
  if (to === undefined) throw new RestError(21201)
  if (to.startsWith('client:')) return readClient(to)
  if (/^(sips?|app|whatsapp):/i.test(to)) {
    throw new RestError(
      21211,
      `The 'To' address ${to} is not offered by this carrier: numbers and clients are`,
    )
  }
  if (!/^\+?[\d\s().-]{2,32}$/.test(to)) {
    throw new RestError(21211, `The phone number you are attempting to call, ${to}, is not valid.`)
  }
  const number = parsePhoneNumberFromString(to, 'US')
  if (!number?.isValid()) {
    throw new RestError(21217, `The phone number you are attempting to call, ${to}, is not valid.`)
  }
  if (isBarred(number.country)) {
    throw new RestError(
      21215,
      `Account not authorized to call ${number.number}. Perhaps you need to enable some international permissions`,
    )
  }
  return { kind: 'number', address: number.number, customParameters: {} }
}

function readClient(to: string): Destination {
  const [, identity, query = ''] = CLIENT.exec(to) ?? []
  if (!identity) throw new RestError(21211, `The client you are attempting to call, ${to}, is not valid.`)
  return {
    kind: 'client',
    address: `client:${identity}`,
    customParameters: Object.fromEntries(new URLSearchParams(query)),
  }
}
