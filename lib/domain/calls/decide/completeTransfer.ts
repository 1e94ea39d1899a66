import type { Refusal } from '../../shared/refusal.ts'
import { refuse } from '../../shared/refuse.ts'
import type { RefusalCode } from '../command.ts'
import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'
import { endInvitation } from '../endInvitation.ts'
import { handToTarget } from '../handToTarget.ts'
import { ownInvitation } from '../ownInvitation.ts'

/** The consult has done its work: customer and target talk, and the agent leaves. */
export function completeTransfer(
  draft: Draft,
  { agentId }: { readonly agentId: string },
  { now }: Context,
): Refusal<RefusalCode> | null {
  const invitation = ownInvitation(draft.call, agentId)
  if ('refused' in invitation) return invitation
  const target = draft.call.legs.find((leg) => leg.id === invitation.legId)
  if (invitation.phase !== 'talking' || !target) return refuse('targetNotThere')
  endInvitation(draft, now, invitation, 'accepted')
  handToTarget(draft, now, { fromAgentId: agentId, target })
  return null
}
