import { closeCall } from '../closeCall.ts'
import type { Draft } from '../draft.ts'
import { isAlive } from '../isAlive.ts'
import { isOutside } from '../isOutside.ts'

/**
 * A call is over when its last outside party has gone, unless two agents are left: whom the customer left in the
 * middle of a consult still talk.
 */
export function settleParties(draft: Draft, now: number): void {
  const outside = draft.call.legs.filter(isOutside)
  if (outside.some(isAlive)) return
  if (draft.call.legs.filter((leg) => leg.role === 'agent' && leg.status === 'connected').length >= 2) return
  const last = outside.toSorted((a, b) => (a.endedAt ?? 0) - (b.endedAt ?? 0)).at(-1)
  closeCall(draft, now, last?.endReason ?? 'failed')
}
