import type { z } from 'zod'
import type { AvailableNumber } from './availableNumbers.ts'
import { milesBetween } from './milesBetween.ts'
import type { searchParameters } from './searchParameters.ts'

type Search = z.output<z.ZodObject<typeof searchParameters>>

/** Twilio's radius when none is given, in miles. */
const DEFAULT_MILES = 25

/** The numbers that fit a search. Only voice is offered, and no number asks for an address. */
export function searchNumbers(numbers: readonly AvailableNumber[], wanted: Search): AvailableNumber[] {
  if (wanted.VoiceEnabled === false || wanted.SmsEnabled || wanted.MmsEnabled || wanted.FaxEnabled) return []
  if (wanted.InLata) return []
  const near = placeOf(numbers, wanted)
  if (near === null) return []
  return numbers.filter(
    ({ phoneNumber, areaCode, isoCountry, area }) =>
      (wanted.AreaCode === undefined || areaCode === String(wanted.AreaCode)) &&
      (!wanted.Contains || wanted.Contains.test(phoneNumber)) &&
      isSame(wanted.InRegion, area.region) &&
      isSame(wanted.InLocality, area.locality) &&
      isSame(wanted.InPostalCode, area.postalCode) &&
      isSame(wanted.InRateCenter, isoCountry === 'US' ? area.locality : null) &&
      (!near || (area.at !== null && milesBetween(near, area.at) <= (wanted.Distance ?? DEFAULT_MILES))),
  )
}

/** Where to search around; undefined when anywhere will do, null when nobody knows where the given number is. */
function placeOf(
  numbers: readonly AvailableNumber[],
  { NearLatLong: place, NearNumber: near }: Search,
): readonly [number, number] | null | undefined {
  if (place || !near) return place
  const neighbour = numbers.find(({ prefix }) => near.startsWith(prefix))
  return neighbour?.area.at ?? null
}

function isSame(wanted: string | undefined, actual: string | null): boolean {
  return wanted === undefined || wanted.toLowerCase() === actual?.toLowerCase()
}
