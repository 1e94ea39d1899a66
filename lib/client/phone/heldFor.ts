import type { LegSnapshot } from '#lib/contracts/callSnapshot.ts'

/** How long this party has been on hold, ms; null while he is not. */
export function heldFor({ heldSince }: Pick<LegSnapshot, 'heldSince'>, now: number): number | null {
  return heldSince === null ? null : Math.max(0, now - heldSince)
}
