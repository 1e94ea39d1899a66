import type { World } from '../world.ts'
import { forgetOldest } from './forgetOldest.ts'
import type { Leg } from './leg.ts'

/** Enters a new leg in the world's books. */
export function keepLeg(world: World, leg: Leg): void {
  world.legs.set(leg.sid, leg)
  forgetOldest(world.legs, (one) => one.ended)
}
