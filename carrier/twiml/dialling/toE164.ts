import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

/** A number as it may be written in TwiML, US numbers also without a country; what is no number stays as it is. */
export function toE164(written: string): string {
  return parsePhoneNumberFromString(written, 'US')?.number ?? written
}
