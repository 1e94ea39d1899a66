import type { World } from '../world.ts'
import type { Leg } from './leg.ts'
import { reportLeg } from './reportLeg.ts'

/** The party of an outbound leg says that it rings. Late or repeated reports change nothing. */
export function reportRinging(world: World, leg: Leg): void {
  if (leg.status !== 'initiated') return
  leg.status = 'ringing'
  leg.updatedAt = world.clock.now()
  reportLeg(world, leg, 'ringing')
  leg.events.emit('ringing')
}
