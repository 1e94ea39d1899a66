import { attendingLegs } from '../attendingLegs.ts'
import type { Draft } from '../draft.ts'
import { isOutside } from '../isOutside.ts'

/**
 * The call is answered the first time an agent and an outside party are in the conference together; one among
 * colleagues, when two of them are.
 */
export function settleTalk(draft: Draft, now: number): void {
  const { direction, answeredAt, legs } = draft.call
  if (answeredAt !== null || attendingLegs(draft.call).length === 0) return
  const here = legs.filter((leg) => leg.present && leg.status === 'connected')
  if (
    here.some(isOutside) ||
    (direction === 'internal' && here.filter(({ role }) => role === 'agent').length >= 2)
  ) {
    draft.apply({ type: 'TalkStarted', at: now })
  }
}
