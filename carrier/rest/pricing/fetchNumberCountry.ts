import { HOME_TARIFFS } from '../../account/tariff.ts'
import { NUMBER_TYPES } from '../availableNumbers/numberTypes.ts'
import { notFound } from '../notFound.ts'
import { operation } from '../operation.ts'
import { countryName } from './countryName.ts'
import { numberTypeName } from './numberTypeName.ts'

/** What a number of each type costs a month in a country. */
export const fetchNumberCountry = operation({}, ({ world, places, path }) => {
  const tariff = HOME_TARIFFS.find(({ isoCountry }) => isoCountry === places.IsoCountry)
  if (!tariff) throw notFound(path)
  return {
    status: 200,
    body: {
      country: countryName(tariff.isoCountry),
      iso_country: tariff.isoCountry,
      phone_number_prices: NUMBER_TYPES.map((type) => ({
        base_price: Number(tariff.monthly[type]),
        current_price: Number(tariff.monthly[type]),
        number_type: numberTypeName(type),
      })),
      price_unit: 'USD',
      url: `${world.publicUrl()}/v1/PhoneNumbers/Countries/${tariff.isoCountry}`,
    },
  }
})
