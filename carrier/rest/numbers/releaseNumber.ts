import { operation } from '../operation.ts'
import { findNumber } from './findNumber.ts'

/** Gives the number back: it is for sale again. */
export const releaseNumber = operation({}, (request) => {
  request.world.account.numbers.remove(findNumber(request))
  return { status: 204 }
})
