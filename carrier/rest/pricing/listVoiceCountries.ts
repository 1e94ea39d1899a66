import { operation } from '../operation.ts'
import { answerMetaPage } from '../paging/answerMetaPage.ts'
import { pagingParameters } from '../paging/pagingParameters.ts'
import { callableCountries } from './callableCountries.ts'
import { countryName } from './countryName.ts'

/** The list names the countries; their prices are on their own pages. */
export const listVoiceCountries = operation(pagingParameters, (request) =>
  answerMetaPage(
    request,
    'countries',
    callableCountries(),
    (isoCountry) => isoCountry,
    (isoCountry) => ({
      country: countryName(isoCountry),
      iso_country: isoCountry,
      url: `${request.world.publicUrl()}/v2/Voice/Countries/${isoCountry}`,
    }),
  ),
)
