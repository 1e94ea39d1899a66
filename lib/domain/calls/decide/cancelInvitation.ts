import type { Refusal } from '../../shared/refusal.ts'
import { refuse } from '../../shared/refuse.ts'
import type { RefusalCode } from '../command.ts'
import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'
import { endInvitation } from '../endInvitation.ts'
import { liveLegOf } from '../liveLegOf.ts'

/** Who asked, or whose call it is, takes back an invitation that still rings. */
export function cancelInvitation(
  draft: Draft,
  { agentId, invitationId }: { readonly agentId: string; readonly invitationId: string },
  { now }: Context,
): Refusal<RefusalCode> | null {
  if (!liveLegOf(draft.call, agentId)?.present) return refuse('notOnCall')
  const invitation = draft.call.invitations.find((one) => one.id === invitationId)
  if (invitation?.phase !== 'ringing') return refuse('noInvitation')
  if (invitation.byAgentId !== agentId && draft.call.ownerId !== agentId) return refuse('notYourCall')
  endInvitation(draft, now, invitation, 'canceled')
  return null
}
