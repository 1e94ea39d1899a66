import { operation } from '../operation.ts'
import { answerPage } from '../paging/answerPage.ts'
import { pagingParameters } from '../paging/pagingParameters.ts'
import { presentCountry } from './presentCountry.ts'
import { SHELVES } from './shelves.ts'

export const listCountries = operation(pagingParameters, (request) =>
  answerPage(
    request,
    'countries',
    SHELVES,
    ({ isoCountry }) => isoCountry,
    ({ isoCountry }) => presentCountry(request.world, isoCountry),
  ),
)
