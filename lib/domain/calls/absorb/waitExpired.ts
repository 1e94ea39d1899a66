import type { Context } from '../decision.ts'
import { dismissOutside } from '../dismissOutside.ts'
import type { Draft } from '../draft.ts'
import { endOffer } from '../endOffer.ts'
import { ARRIVAL_SECONDS } from '../times.ts'

/** Nobody took the call in the longest time its queue allows. A claim under way is given its chance first. */
export function waitExpired(draft: Draft, { now }: Context): void {
  if (!draft.call.waiting) return
  if (draft.call.offers.some((offer) => offer.status === 'claimed')) {
    draft.ask({ type: 'setTimer', timer: { kind: 'wait' }, afterMs: ARRIVAL_SECONDS * 1000 })
    return
  }
  for (const offer of draft.call.offers) endOffer(draft, now, offer, 'withdrawn', 'waitOver')
  draft.apply({ type: 'WaitingEnded', at: now, outcome: 'expired' })
  dismissOutside(draft, now, 'nobodyAvailable')
}
