import type { Refusal } from '../../shared/refusal.ts'
import type { RefusalCode } from '../command.ts'
import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'
import { endInvitation } from '../endInvitation.ts'
import { ownInvitation } from '../ownInvitation.ts'

/** The target, ringing or talking, is let go; the customer comes off hold. */
export function backToCustomer(
  draft: Draft,
  { agentId }: { readonly agentId: string },
  { now }: Context,
): Refusal<RefusalCode> | null {
  const invitation = ownInvitation(draft.call, agentId)
  if ('refused' in invitation) return invitation
  endInvitation(draft, now, invitation, 'canceled')
  return null
}
