import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { World } from '../../world.ts'
import { type AvailableNumber, availableNumbers } from '../availableNumbers/availableNumbers.ts'
import { NUMBER_TYPES } from '../availableNumbers/numberTypes.ts'
import { SHELVES } from '../availableNumbers/shelves.ts'
import { RestError } from '../restError.ts'

/**
 * The number to buy: the one asked for, or any local one of a North American area code. Throws Twilio's error when
 * it is no number, or not for sale (not any more, or never was).
 */
export function pickNumber(
  world: World,
  wanted: { readonly PhoneNumber?: string | undefined; readonly AreaCode?: string | undefined },
): AvailableNumber {
  if (wanted.PhoneNumber) return pickExactly(world, wanted.PhoneNumber)
  if (!wanted.AreaCode) throw new RestError(21421, "One of 'PhoneNumber' and 'AreaCode' is required")
  if (!/^[2-9]\d{2}$/.test(wanted.AreaCode)) throw new RestError(21451)
  const found = availableNumbers(world, 'US', 'local').find(({ areaCode }) => areaCode === wanted.AreaCode)
  if (!found) throw new RestError(21452, `No phone numbers found in area code ${wanted.AreaCode}`)
  return found
}

function pickExactly(world: World, text: string): AvailableNumber {
  const parsed = parsePhoneNumberFromString(text, 'US')
  if (!parsed?.isValid()) throw new RestError(21421, `${text} is not a valid phone number`)
  for (const { isoCountry } of SHELVES) {
    for (const type of NUMBER_TYPES) {
      const found = availableNumbers(world, isoCountry, type).find(
        ({ phoneNumber }) => phoneNumber === parsed.number,
      )
      if (found) return found
    }
  }
  throw new RestError(21422, `${parsed.number} is not available`)
}
