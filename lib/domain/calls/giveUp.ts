import type { Draft } from './draft.ts'
import { lostLegOf } from './lostLegOf.ts'

/** A lost agent is awaited no longer. */
export function giveUp(draft: Draft, now: number, agentId: string): void {
  const leg = lostLegOf(draft.call, agentId)
  if (!leg) return
  draft.apply({ type: 'AgentGivenUp', at: now, legId: leg.id, agentId })
  draft.ask({ type: 'clearTimer', timer: { kind: 'rejoin', agentId } })
}
