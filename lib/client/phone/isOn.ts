import type { LegSnapshot } from '#lib/contracts/callSnapshot.ts'

/** Neither over nor asked to go. */
export function isOn(leg: LegSnapshot): boolean {
  return leg.status !== 'ended' && leg.status !== 'ending'
}
