import type { Offer } from './call.ts'
import type { Draft } from './draft.ts'
import { failInvitation } from './failInvitation.ts'
import type { InvitationOutcome } from './invitation.ts'

/**
 * An offer has ended without the agent coming. Where others still ring, they do; else a call that waits looks for
 * somebody else, a flow goes on, and an invitation has failed.
 */
export function afterOffer(
  draft: Draft,
  now: number,
  { invitationId }: Offer,
  failure: Extract<InvitationOutcome, 'declined' | 'noAnswer' | 'unreachable' | 'busy'>,
): void {
  if (draft.call.offers.some((other) => other.invitationId === invitationId)) return
  const invitation = draft.call.invitations.find((one) => one.id === invitationId)
  if (invitation) failInvitation(draft, now, invitation, failure)
  else if (draft.call.waiting) draft.ask({ type: 'route' })
  else if (draft.call.flow) {
    draft.apply({ type: 'FlowUnanswered', at: now })
    draft.ask({ type: 'tendFlow' })
  }
}
