import type { Context } from './decision.ts'
import type { Draft } from './draft.ts'
import { lostLegOf } from './lostLegOf.ts'
import { newLeg } from './newLeg.ts'
import { ARRIVAL_SECONDS } from './times.ts'

/**
 * Asks the agent's browser for a leg and gives it a deadline. Nothing is dialled: the browser connects by itself
 * with a one-time intent. A line that was aside when he lost it comes back aside. Returns the new leg's id.
 */
export function summonAgent(draft: Draft, agentId: string, { now, newId }: Context): string {
  const legId = newId()
  draft.apply({ type: 'LegAdded', at: now, leg: newLeg(legId, 'agent', { kind: 'agent', agentId }) })
  if (lostLegOf(draft.call, agentId)?.aside) draft.apply({ type: 'LegAside', at: now, legId, aside: true })
  draft.ask({ type: 'setTimer', timer: { kind: 'arrival', legId }, afterMs: ARRIVAL_SECONDS * 1000 })
  return legId
}
