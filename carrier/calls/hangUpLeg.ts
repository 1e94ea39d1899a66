import type { World } from '../world.ts'
import { endLeg } from './endLeg.ts'
import type { Leg } from './leg.ts'

/**
 * The carrier's side hangs up (REST `Status`, `<Hangup>`): `completed` ends any leg, `canceled` only one that is
 * not answered. Returns whether the leg is over now.
 */
export function hangUpLeg(world: World, leg: Leg, status: 'completed' | 'canceled' = 'completed'): boolean {
  if (status === 'canceled' && leg.answeredAt) return leg.ended
  endLeg(world, leg, status)
  return true
}
