import type { Leg } from '../leg.ts'

/** A leg that is over, and whose agent nobody awaits, changes nothing any more. */
export function isOfInterest(leg: Leg): boolean {
  return leg.status !== 'ended' || leg.lostAt !== null
}
