import type { CountryCode } from 'libphonenumber-js/max'
import { HOME_TARIFFS } from '../../account/tariff.ts'
import type { World } from '../../world.ts'
import { NUMBER_TYPES } from '../availableNumbers/numberTypes.ts'
import { countryName } from './countryName.ts'
import { numberTypeName } from './numberTypeName.ts'
import { outboundPrices } from './outboundPrices.ts'

/** The pricing API's VoiceCountry (https://www.twilio.com/docs/voice/pricing). */
export function presentVoiceCountry(world: World, isoCountry: CountryCode) {
  const inbound = HOME_TARIFFS.find((tariff) => tariff.isoCountry === isoCountry)?.inbound
  return {
    country: countryName(isoCountry),
    iso_country: isoCountry,
    outbound_prefix_prices: outboundPrices(isoCountry).map(({ friendlyName, prefixes, perMinute }) => ({
      origination_prefixes: ['ALL'],
      destination_prefixes: prefixes,
      base_price: Number(perMinute),
      current_price: Number(perMinute),
      friendly_name: friendlyName,
    })),
    inbound_call_prices: inbound
      ? NUMBER_TYPES.map((type) => ({
          base_price: Number(inbound[type]),
          current_price: Number(inbound[type]),
          number_type: numberTypeName(type),
        }))
      : [],
    price_unit: 'USD',
    url: `${world.publicUrl()}/v2/Voice/Countries/${isoCountry}`,
  }
}
