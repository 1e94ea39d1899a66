import type { OwnedNumber } from '../../account/account.ts'
import { notFound } from '../notFound.ts'
import type { RestRequest } from '../operation.ts'

/** The owned number the path names; throws 20404 when there is none. */
export function findNumber({ world, places, path }: RestRequest<unknown>): OwnedNumber {
  const number = world.account.numbers.get(places.NumberSid ?? '')
  if (!number) throw notFound(path)
  return number
}
