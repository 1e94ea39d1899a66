import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

/**
 * E.164 from what a person types or pastes, read as it would be dialled in the country of `near`
 * (`02-555-0100` beside a Korean number is Seoul). Null when no phone could dial it.
 */
export function readNumber(typed: string, near: string): string | null {
  const country = parsePhoneNumberFromString(near)?.country
  const number = parsePhoneNumberFromString(typed, country ? { defaultCountry: country } : undefined)
  return number?.isPossible() ? number.number : null
}
