import type { Conference } from '../../calls/conference.ts'
import { notFound } from '../notFound.ts'
import type { RestRequest } from '../operation.ts'

/**
 * Where a participant is to be dialled into: a running conference by its sid, or a name, under which one may run
 * or will begin. A sid that is not running is 20404.
 */
export function conferenceToJoin({ world, places, path }: RestRequest<unknown>): Conference | string {
  const name = places.ConferenceSid ?? ''
  if (!/^CF[0-9a-f]{32}$/i.test(name)) return name
  const conference = world.conferences.get(name)
  if (!conference || conference.status === 'completed') throw notFound(path)
  return conference
}
