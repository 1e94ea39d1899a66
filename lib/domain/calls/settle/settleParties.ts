import { closeCall } from '../closeCall.ts'
import type { Draft } from '../draft.ts'
import { isAlive } from '../isAlive.ts'
import { isLive } from '../isLive.ts'
import { isOutside } from '../isOutside.ts'
import { isTalkOfAgents } from '../isTalkOfAgents.ts'

/**
 * A call is over when its last outside party has gone, unless agents are left who talk: whom the customer left in
 * the middle of a consult still do, and in an internal call there is nobody else.
 */
export function settleParties(draft: Draft, now: number): void {
  const outside = draft.call.legs.filter(isOutside)
  // Who has been asked to go is nobody to wait, or to be in a flow, for.
  const isServed = draft.call.waiting !== null || draft.call.flow !== null
  if (outside.some(isServed ? isLive : isAlive)) return
  if (isTalkOfAgents(draft.call)) return
  const last = outside.toSorted((a, b) => (a.endedAt ?? 0) - (b.endedAt ?? 0)).at(-1)
  closeCall(draft, now, last?.endReason ?? (draft.call.answeredAt === null ? 'noAnswer' : 'hungUp'))
}
