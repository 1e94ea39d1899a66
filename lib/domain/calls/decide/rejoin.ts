import type { Refusal } from '../../shared/refusal.ts'
import { refuse } from '../../shared/refuse.ts'
import type { RefusalCode } from '../command.ts'
import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'
import { liveLegOf } from '../liveLegOf.ts'
import { lostLegOf } from '../lostLegOf.ts'
import { summonAgent } from '../summonAgent.ts'

/** An agent whose browser was lost comes back, from any tab or device. Asking twice is asking once. */
export function rejoin(
  draft: Draft,
  { agentId }: { readonly agentId: string },
  ctx: Context,
): Refusal<RefusalCode> | null {
  if (!lostLegOf(draft.call, agentId)) {
    return refuse(draft.call.ownerId === agentId ? 'nothingToRejoin' : 'notYourCall')
  }
  if (!liveLegOf(draft.call, agentId)) summonAgent(draft, agentId, ctx)
  return null
}
