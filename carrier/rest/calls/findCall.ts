import type { Leg } from '../../calls/leg.ts'
import { notFound } from '../notFound.ts'
import type { RestRequest } from '../operation.ts'

/** The leg the path names; throws 20404 when it is unknown. */
export function findCall({ world, places, path }: RestRequest<unknown>): Leg {
  const leg = world.legs.get(places.CallSid ?? '')
  if (!leg) throw notFound(path)
  return leg
}
