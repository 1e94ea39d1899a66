import { agentIdOf } from './agentIdOf.ts'
import type { Draft } from './draft.ts'
import { giveUp } from './giveUp.ts'

/** No lost agent is awaited any longer: there is nothing to come back to. */
export function giveUpAll(draft: Draft, now: number): void {
  for (const leg of draft.call.legs) {
    const agentId = agentIdOf(leg)
    if (leg.lostAt !== null && agentId) giveUp(draft, now, agentId)
  }
}
