import { afterOffer } from '../afterOffer.ts'
import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'
import { endOffer } from '../endOffer.ts'

/** A dead browser rings for nobody, nor does a call that the agent has no line for: the call goes to the next. */
export function agentUnable(
  draft: Draft,
  { agentId, why }: { readonly agentId: string; readonly why: 'unreachable' | 'busy' },
  { now }: Context,
): void {
  const offer = draft.call.offers.find((one) => one.agentId === agentId && one.status === 'ringing')
  if (!offer) return
  endOffer(draft, now, offer, 'withdrawn', why)
  afterOffer(draft, now, offer, why)
}
