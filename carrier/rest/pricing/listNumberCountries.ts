import { HOME_TARIFFS } from '../../account/tariff.ts'
import { operation } from '../operation.ts'
import { answerMetaPage } from '../paging/answerMetaPage.ts'
import { pagingParameters } from '../paging/pagingParameters.ts'
import { countryName } from './countryName.ts'

/** The countries in which numbers are sold; their prices are on their own pages. */
export const listNumberCountries = operation(pagingParameters, (request) =>
  answerMetaPage(
    request,
    'countries',
    HOME_TARIFFS,
    ({ isoCountry }) => isoCountry,
    ({ isoCountry }) => ({
      country: countryName(isoCountry),
      iso_country: isoCountry,
      url: `${request.world.publicUrl()}/v1/PhoneNumbers/Countries/${isoCountry}`,
    }),
  ),
)
