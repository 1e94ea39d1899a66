import type { Refusal } from '../../shared/refusal.ts'
import { refuse } from '../../shared/refuse.ts'
import type { RefusalCode } from '../command.ts'
import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'
import { endLeg } from '../endLeg.ts'
import { monitorLegOf } from '../monitorLegOf.ts'

/** The supervisor goes; to the call it is nothing. */
export function stopMonitoring(
  draft: Draft,
  { agentId }: { readonly agentId: string },
  { now }: Context,
): Refusal<RefusalCode> | null {
  const leg = monitorLegOf(draft.call, agentId)
  if (!leg) return refuse('notOnCall')
  endLeg(draft, now, leg)
  return null
}
