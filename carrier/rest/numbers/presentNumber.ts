import type { NumberType, OwnedNumber } from '../../account/account.ts'
import type { World } from '../../world.ts'
import { numberFacts } from './numberFacts.ts'

const TYPES = { local: 'local', mobile: 'mobile', tollFree: 'toll-free' } as const satisfies Record<
  NumberType,
  string
>

/** Twilio's IncomingPhoneNumber resource (https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource). */
export function presentNumber(world: World, number: OwnedNumber) {
  return { ...numberFacts(world, number), type: TYPES[number.type] }
}
