import type { Draft } from './draft.ts'
import { endLeg } from './endLeg.ts'
import { endOffer } from './endOffer.ts'
import type { Invitation, InvitationOutcome } from './invitation.ts'
import { withdrawalOf } from './withdrawalOf.ts'

/** Closes an invitation: what still rings for it is withdrawn, and a target who is not to stay is let go. */
export function endInvitation(
  draft: Draft,
  now: number,
  invitation: Invitation,
  outcome: InvitationOutcome,
): void {
  const { id: invitationId, purpose, byAgentId } = invitation
  const isOver = outcome === 'callOver' || outcome === 'customerLeft'
  const reason = isOver ? withdrawalOf(draft.call, now) : 'canceled'
  for (const offer of draft.call.offers) {
    if (offer.invitationId === invitationId) endOffer(draft, now, offer, 'withdrawn', reason)
  }
  draft.apply({ type: 'InvitationEnded', at: now, invitationId, purpose, byAgentId, outcome })
  const target = draft.call.legs.find((leg) => leg.id === invitation.legId)
  if (target && !stays(invitation, outcome)) endLeg(draft, now, target)
}

/** Whom the customer left in the middle of a consult is still being talked to. */
function stays({ phase }: Invitation, outcome: InvitationOutcome): boolean {
  if (outcome === 'customerLeft') return phase === 'talking'
  return outcome === 'accepted' || outcome === 'conference'
}
