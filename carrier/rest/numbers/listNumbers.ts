import type { NumberType, OwnedNumber } from '../../account/account.ts'
import type { World } from '../../world.ts'
import { type Operation, operation } from '../operation.ts'
import { answerPage } from '../paging/answerPage.ts'
import { pagingParameters } from '../paging/pagingParameters.ts'
import { choice } from '../parameters/choice.ts'
import { flag } from '../parameters/flag.ts'
import { single } from '../parameters/single.ts'
import { text } from '../parameters/text.ts'
import { numberFacts } from './numberFacts.ts'
import { numberPattern } from './numberPattern.ts'
import { presentNumber } from './presentNumber.ts'

/** The owned numbers, newest first; all of them, or those of one type. */
export function listNumbers(type: NumberType | null): Operation {
  const present: (world: World, number: OwnedNumber) => object = type ? numberFacts : presentNumber
  return operation(
    {
      PhoneNumber: single(numberPattern),
      FriendlyName: text(64),
      Beta: flag,
      Origin: choice(['twilio', 'hosted']),
      ...pagingParameters,
    },
    (request) => {
      const { world, parameters: wanted } = request
      const numbers = world.account.numbers
        .list()
        .filter(
          (number) =>
            (!type || number.type === type) &&
            (!wanted.PhoneNumber || wanted.PhoneNumber.test(number.phoneNumber)) &&
            (!wanted.FriendlyName || number.friendlyName === wanted.FriendlyName) &&
            wanted.Origin !== 'hosted',
        )
        .reverse()
      return answerPage(
        request,
        'incoming_phone_numbers',
        numbers,
        ({ sid }) => sid,
        (number) => present(world, number),
      )
    },
  )
}
