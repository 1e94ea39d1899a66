import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { World } from '../../world.ts'
import type { ShownAddress } from './serverFrame.ts'

/** Writes an address as a person beside `near` writes it. */
export function showAddress(world: World, value: string, near: string): ShownAddress {
  const number = parsePhoneNumberFromString(value)
  const ownCountry = parsePhoneNumberFromString(near)?.countryCallingCode
  const shown = !number
    ? value.replace(/^client:/, '')
    : number.countryCallingCode === ownCountry
      ? number.formatNational()
      : number.formatInternational()
  return { value, shown, name: nameOf(world, value) }
}

function nameOf(world: World, value: string): string | null {
  const owned = world.account.numbers.findByPhoneNumber(value)
  // Twilio's default friendly name is the number itself, which says nothing more.
  return owned && /\p{L}/u.test(owned.friendlyName) ? owned.friendlyName : null
}
