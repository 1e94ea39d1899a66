import type { Leg } from './leg.ts'

/** Alive: the carrier may still hold this channel. */
export function isAlive(leg: Leg): boolean {
  return leg.status !== 'ended'
}
