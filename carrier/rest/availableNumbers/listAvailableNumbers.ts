import type { NumberType } from '../../account/account.ts'
import { type Operation, operation } from '../operation.ts'
import { answerPage } from '../paging/answerPage.ts'
import { availableNumbers } from './availableNumbers.ts'
import { findShelf } from './findShelf.ts'
import { presentAvailableNumber } from './presentAvailableNumber.ts'
import { searchNumbers } from './searchNumbers.ts'
import { searchParameters } from './searchParameters.ts'

/** What a country has for sale of one type. */
export function listAvailableNumbers(type: NumberType): Operation {
  return operation(searchParameters, (request) => {
    const { world, parameters } = request
    const numbers = availableNumbers(world, findShelf(request).isoCountry, type)
    return answerPage(
      request,
      'available_phone_numbers',
      searchNumbers(numbers, parameters),
      ({ phoneNumber }) => phoneNumber,
      presentAvailableNumber,
    )
  })
}
