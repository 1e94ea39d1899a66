import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

/** An address as Twilio's `to_formatted` shows it: national for numbers of the United States, else unchanged. */
export function formatAddress(address: string): string {
  if (!address.startsWith('+1')) return address
  const number = parsePhoneNumberFromString(address)
  return number?.country === 'US' ? number.formatNational() : address
}
