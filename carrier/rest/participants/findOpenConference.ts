import type { Conference } from '../../calls/conference.ts'
import { notFound } from '../notFound.ts'
import type { RestRequest } from '../operation.ts'

export interface OpenConference {
  readonly running: Conference | null
  readonly name: string
}

/**
 * Where a participant is to be dialled into: a running conference by sid or name, or the name of one that will
 * begin. A sid that is not running is 20404.
 */
export function findOpenConference({ world, places, path }: RestRequest<unknown>): OpenConference {
  const name = places.ConferenceSid ?? ''
  if (/^CF[0-9a-f]{32}$/i.test(name)) {
    const conference = world.conferences.get(name)
    if (!conference || conference.status === 'completed') throw notFound(path)
    return { running: conference, name: conference.name }
  }
  for (const conference of world.conferences.values()) {
    if (conference.name === name && conference.status !== 'completed') return { running: conference, name }
  }
  return { running: null, name }
}
