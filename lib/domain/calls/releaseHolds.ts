import type { Draft } from './draft.ts'

/** What was held by hand is held no longer; other reasons to hold remain. */
export function releaseHolds(draft: Draft, now: number): void {
  for (const leg of draft.call.legs) {
    if (leg.holdAsked) draft.apply({ type: 'HoldAsked', at: now, legId: leg.id, asked: false })
  }
}
