import type { Leg } from './leg.ts'

/** Outside: somebody who is not of the desk, and whom we therefore never leave alone or cut off by ourselves. */
export function isOutside(leg: Leg): boolean {
  return leg.role === 'customer' || leg.role === 'external'
}
