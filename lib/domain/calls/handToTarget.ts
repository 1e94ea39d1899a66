import { agentIdOf } from './agentIdOf.ts'
import type { Draft } from './draft.ts'
import { endLeg } from './endLeg.ts'
import { giveUp } from './giveUp.ts'
import { isLive } from './isLive.ts'
import { leaveOutsideTalking } from './leaveOutsideTalking.ts'
import type { Leg } from './leg.ts'
import { liveLegOf } from './liveLegOf.ts'
import { releaseHolds } from './releaseHolds.ts'

/** The call is the target's: who transferred it leaves, and the customer is taken off hold. */
export function handToTarget(
  draft: Draft,
  now: number,
  { fromAgentId, target }: { readonly fromAgentId: string; readonly target: Leg },
): void {
  const sender = liveLegOf(draft.call, fromAgentId)
  if (sender) endLeg(draft, now, sender)
  giveUp(draft, now, fromAgentId)
  releaseHolds(draft, now)
  const agentId = agentIdOf(target)
  if (agentId) draft.apply({ type: 'OwnerSet', at: now, agentId })
  else if (!draft.call.legs.some((leg) => leg.role === 'agent' && isLive(leg)))
    leaveOutsideTalking(draft, now)
}
