import { attendingLegs } from '../attendingLegs.ts'
import type { Draft } from '../draft.ts'
import { isOutside } from '../isOutside.ts'

/** The call is answered the first time an agent and an outside party are in the conference together. */
export function settleTalk(draft: Draft, now: number): void {
  if (draft.call.answeredAt !== null || attendingLegs(draft.call).length === 0) return
  if (draft.call.legs.some((leg) => isOutside(leg) && leg.present && leg.status === 'connected')) {
    draft.apply({ type: 'TalkStarted', at: now })
  }
}
