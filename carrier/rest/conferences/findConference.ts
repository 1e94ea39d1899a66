import type { Conference } from '../../calls/conference.ts'
import { notFound } from '../notFound.ts'
import type { RestRequest } from '../operation.ts'

/** The conference the path names by its sid; throws 20404 when it is unknown. */
export function findConference({ world, places, path }: RestRequest<unknown>): Conference {
  const conference = world.conferences.get(places.ConferenceSid ?? '')
  if (!conference) throw notFound(path)
  return conference
}
