import type { Leg } from './leg.ts'

/** Live: neither over nor asked to go. */
export function isLive(leg: Leg): boolean {
  return leg.status !== 'ended' && leg.status !== 'ending'
}
