import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { numberType } from '../../account/numberType.ts'
import { outboundPrice } from '../../account/outboundPrice.ts'
import { HOME_TARIFFS } from '../../account/tariff.ts'
import { notFound } from '../notFound.ts'
import { operation } from '../operation.ts'
import { text } from '../parameters/text.ts'
import { countryName } from './countryName.ts'
import { numberTypeName } from './numberTypeName.ts'

/** What calling a number costs, and being called on it where such numbers are sold. */
export const fetchVoiceNumber = operation({ OriginationNumber: text(32) }, (request) => {
  const { world, parameters, places, path } = request
  const number = parsePhoneNumberFromString(places.DestinationNumber ?? '')
  if (!number?.isValid() || !number.country) throw notFound(path)
  const price = Number(outboundPrice(number.number))
  const type = numberType(number.number)
  const tariff = HOME_TARIFFS.find(({ isoCountry }) => isoCountry === number.country)
  const inbound = tariff ? Number(tariff.inbound[type]) : null
  return {
    status: 200,
    body: {
      destination_number: number.number,
      origination_number: parameters.OriginationNumber ?? null,
      country: countryName(number.country),
      iso_country: number.country,
      outbound_call_prices: [{ base_price: price, current_price: price, origination_prefixes: ['ALL'] }],
      inbound_call_price: {
        base_price: inbound,
        current_price: inbound,
        number_type: tariff ? numberTypeName(type) : null,
      },
      price_unit: 'USD',
      url: `${world.publicUrl()}/v2/Voice/Numbers/${number.number}`,
    },
  }
})
