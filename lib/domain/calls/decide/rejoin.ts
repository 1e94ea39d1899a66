import type { Refusal } from '../../shared/refusal.ts'
import { refuse } from '../../shared/refuse.ts'
import type { RefusalCode } from '../command.ts'
import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'
import { liveLegOf } from '../liveLegOf.ts'
import { summonAgent } from '../summonAgent.ts'

/** The owner whose browser was lost comes back, from any tab or device. Asking twice is asking once. */
export function rejoin(
  draft: Draft,
  { agentId }: { readonly agentId: string },
  ctx: Context,
): Refusal<RefusalCode> | null {
  if (draft.call.ownerId !== agentId) return refuse('notYourCall')
  if (draft.call.ownerLostAt === null) return refuse('nothingToRejoin')
  if (liveLegOf(draft.call, agentId)) return null
  summonAgent(draft, agentId, ctx)
  return null
}
