import { agentIdOf } from '../agentIdOf.ts'
import type { Draft } from '../draft.ts'
import { liveLegOf } from '../liveLegOf.ts'
import { lostLegOf } from '../lostLegOf.ts'
import { privateInvitation } from '../privateInvitation.ts'

/**
 * A call whose owner is gone for good belongs to the agent who has been in it longest. Who transferred it and left
 * owns it until somebody takes it.
 */
export function settleOwner(draft: Draft, now: number): void {
  const { call } = draft
  if (call.waiting || call.flow || call.outsideTalk) return
  const owner = call.ownerId
  if (owner !== null) {
    if (liveLegOf(call, owner) || lostLegOf(call, owner)) return
    if (privateInvitation(call)?.byAgentId === owner) return
  }
  const [longest] = call.legs
    .filter((leg) => leg.role === 'agent' && leg.status === 'connected' && leg.present)
    .toSorted((a, b) => (a.connectedAt ?? 0) - (b.connectedAt ?? 0))
  const agentId = longest ? agentIdOf(longest) : null
  if (agentId !== owner) draft.apply({ type: 'OwnerSet', at: now, agentId })
}
