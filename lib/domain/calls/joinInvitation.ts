import type { Draft } from './draft.ts'
import { endInvitation } from './endInvitation.ts'
import { handToTarget } from './handToTarget.ts'
import type { Invitation } from './invitation.ts'
import type { Leg } from './leg.ts'

/** The target has come: his leg is in the conference. */
export function joinInvitation(draft: Draft, now: number, invitation: Invitation, target: Leg): void {
  if (invitation.purpose === 'consult') {
    draft.apply({ type: 'InvitationTalking', at: now, invitationId: invitation.id, legId: target.id })
    return
  }
  endInvitation(draft, now, invitation, 'accepted')
  if (invitation.purpose === 'transfer') {
    handToTarget(draft, now, { fromAgentId: invitation.byAgentId, target })
  }
}
