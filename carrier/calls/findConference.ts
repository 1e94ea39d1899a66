import type { World } from '../world.ts'
import type { Conference } from './conference.ts'

/** The running conference of that name; a name whose conference has ended is free again. */
export function findConference(world: World, name: string): Conference | undefined {
  return world.runningConferences.get(name)
}
