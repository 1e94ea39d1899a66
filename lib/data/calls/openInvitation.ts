import type { Invitation, InvitedTarget } from '#lib/domain/calls/invitation.ts'
import type { InvitationRow } from './callRow.ts'

/** A row as the core's invitation, which knows it only while it is open. */
export function openInvitation(row: InvitationRow): Invitation[] {
  const { id, purpose, byAgentId, status: phase, legId } = row
  if (phase !== 'ringing' && phase !== 'talking') return []
  return [{ id, purpose, target: targetOf(row), byAgentId, phase, legId, madeAt: Date.parse(row.madeAt) }]
}

function targetOf({ targetKind: kind, target }: InvitationRow): InvitedTarget {
  switch (kind) {
    case 'agent':
      return { kind, agentId: target }
    case 'team':
      return { kind, teamId: target }
    case 'queue':
      return { kind, queueId: target }
    case 'phone':
      return { kind, number: target }
  }
}
