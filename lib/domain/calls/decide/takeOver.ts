import type { Refusal } from '../../shared/refusal.ts'
import { refuse } from '../../shared/refuse.ts'
import type { RefusalCode } from '../command.ts'
import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'
import { endLeg } from '../endLeg.ts'
import { giveUp } from '../giveUp.ts'
import { liveLegOf } from '../liveLegOf.ts'
import { monitorLegOf } from '../monitorLegOf.ts'
import { privateInvitation } from '../privateInvitation.ts'
import { releaseHolds } from '../releaseHolds.ts'

/** The call is the supervisor's: he talks with everybody, and the agent he was there for is let go. */
export function takeOver(
  draft: Draft,
  { agentId }: { readonly agentId: string },
  { now }: Context,
): Refusal<RefusalCode> | null {
  const leg = monitorLegOf(draft.call, agentId)
  if (!leg?.monitor || !leg.present) return refuse('notOnCall')
  if (privateInvitation(draft.call)) return refuse('inTransfer')
  const { ofAgentId } = leg.monitor
  draft.apply({ type: 'TakenOver', at: now, legId: leg.id, byAgentId: agentId, fromAgentId: ofAgentId })
  draft.ask({ type: 'syncParticipant', legId: leg.id })
  const relieved = liveLegOf(draft.call, ofAgentId)
  if (relieved) endLeg(draft, now, relieved)
  giveUp(draft, now, ofAgentId)
  releaseHolds(draft, now)
  draft.apply({ type: 'OwnerSet', at: now, agentId })
  return null
}
