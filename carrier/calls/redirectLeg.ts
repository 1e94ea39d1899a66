import type { World } from '../world.ts'
import type { DocumentRequest } from './documents.ts'
import type { Leg } from './leg.ts'

/**
 * REST gives a live leg another document: it leaves its conference, bridge or queue first, and whatever it was
 * doing is interrupted at once.
 */
export function redirectLeg(world: World, leg: Leg, request: DocumentRequest): void {
  leg.onAnswer = null
  leg.occupation?.abort()
  leg.occupation = null
  world.documents.run(leg, request)
}
