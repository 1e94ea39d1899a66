import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max'

export interface Phone {
  /** E.164. */
  readonly number: string
  readonly country: string | null
  /** As people of its own country write it. */
  readonly national: string
  readonly international: string
}

/** Understands any national or international form; null for what is no number anybody could dial. */
export function readPhone(typed: string, country: CountryCode): Phone | null {
  const asTyped = parsePhoneNumberFromString(typed, country)
  // 00 is how most of the world dials abroad, whatever the desk's own country uses.
  const abroad = /^\s*00/.test(typed) ? parsePhoneNumberFromString(typed.replace(/^\s*00/, '+')) : undefined
  const parsed = asTyped?.isValid() || !abroad?.isValid() ? asTyped : abroad
  if (!parsed?.isPossible()) return null
  return {
    number: parsed.number,
    country: parsed.country ?? null,
    national: parsed.formatNational(),
    international: parsed.formatInternational(),
  }
}
