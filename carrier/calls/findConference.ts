import type { World } from '../world.ts'
import type { Conference } from './conference.ts'

/** The running conference of that name; a name whose conference has ended is free again. */
export function findConference(world: World, name: string): Conference | undefined {
  for (const conference of world.conferences.values()) {
    if (conference.name === name && conference.status !== 'completed') return conference
  }
  return undefined
}
