import { operation } from '../operation.ts'
import { unoffered } from '../parameters/unoffered.ts'
import { findNumber } from './findNumber.ts'
import { numberChange } from './numberChange.ts'
import { numberParameters } from './numberParameters.ts'
import { presentNumber } from './presentNumber.ts'

export const updateNumber = operation({ ...numberParameters, AccountSid: unoffered }, (request) => {
  const { world, parameters } = request
  const number = findNumber(request)
  world.account.numbers.update(number, numberChange(world, parameters, number))
  return { status: 200, body: presentNumber(world, number) }
})
