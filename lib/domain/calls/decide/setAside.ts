import type { Refusal } from '../../shared/refusal.ts'
import { refuse } from '../../shared/refuse.ts'
import type { RefusalCode } from '../command.ts'
import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'
import { liveLegOf } from '../liveLegOf.ts'

/** The agent turns to his other line, or back to this one. */
export function setAside(
  draft: Draft,
  { agentId }: { readonly agentId: string },
  aside: boolean,
  { now }: Context,
): Refusal<RefusalCode> | null {
  const leg = liveLegOf(draft.call, agentId)
  if (!leg) return refuse('notOnCall')
  if (leg.aside !== aside) draft.apply({ type: 'LegAside', at: now, legId: leg.id, aside })
  return null
}
