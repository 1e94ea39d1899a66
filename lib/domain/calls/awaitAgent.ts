import { agentIdOf } from './agentIdOf.ts'
import type { Draft } from './draft.ts'
import { lostLegOf } from './lostLegOf.ts'
import { REJOIN_SECONDS } from './times.ts'

/** The agent, whose last leg is over or asked to go, is given time to come back to the call. */
export function awaitAgent(draft: Draft, now: number, agentId: string): void {
  if (lostLegOf(draft.call, agentId)) return
  const last = draft.call.legs.findLast((leg) => agentIdOf(leg) === agentId)
  if (!last) return
  draft.apply({ type: 'AgentLost', at: now, legId: last.id, agentId })
  draft.ask({ type: 'setTimer', timer: { kind: 'rejoin', agentId }, afterMs: REJOIN_SECONDS * 1000 })
}
