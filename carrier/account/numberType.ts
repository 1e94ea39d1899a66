import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { NumberType } from './account.ts'

/** The kind of number an E.164 number is; North American mobiles count as local, as they do at Twilio. */
export function numberType(e164: string): NumberType {
  const type = parsePhoneNumberFromString(e164)?.getType()
  if (type === 'TOLL_FREE') return 'tollFree'
  return type === 'MOBILE' ? 'mobile' : 'local'
}
