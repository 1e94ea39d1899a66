import { afterOffer } from '../afterOffer.ts'
import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'
import { endOffer } from '../endOffer.ts'

/** A dead browser rings for nobody: its offer is withdrawn and the call goes to the next. */
export function agentUnreachable(draft: Draft, agentId: string, { now }: Context): void {
  const offer = draft.call.offers.find((one) => one.agentId === agentId && one.status === 'ringing')
  if (!offer) return
  endOffer(draft, now, offer, 'withdrawn', 'unreachable')
  afterOffer(draft, now, offer, 'unreachable')
}
