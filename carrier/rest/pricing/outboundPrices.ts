import { type CountryCode, getCountryCallingCode } from 'libphonenumber-js/max'
import { REST_OF_WORLD_PER_MINUTE } from '../../account/outboundPrice.ts'
import { type Destination, HOME_TARIFFS } from '../../account/tariff.ts'
import { countryName } from './countryName.ts'

/** What calling into a country costs: its own tariff, or that of the rest of the world. */
export function outboundPrices(isoCountry: CountryCode): readonly Destination[] {
  const home = HOME_TARIFFS.find((tariff) => tariff.isoCountry === isoCountry)
  if (home) return home.outbound
  const callingCode = getCountryCallingCode(isoCountry)
  // Canada and the islands share the United States' code, and with it the prices.
  const shared = HOME_TARIFFS.find(({ outbound }) =>
    outbound.some(({ prefixes }) => prefixes.includes(callingCode)),
  )
  if (shared) return shared.outbound
  return [
    {
      friendlyName: `Programmable Outbound Minute - ${countryName(isoCountry)}`,
      prefixes: [callingCode],
      perMinute: REST_OF_WORLD_PER_MINUTE,
    },
  ]
}
