import type { CallEvent } from '#lib/domain/calls/event.ts'
import type { Invitation, InvitedTarget } from '#lib/domain/calls/invitation.ts'
import type { InvitationRow } from './callRow.ts'

/**
 * The rows of the invitations that these events made or changed: also of those that ended, which the core forgets.
 * Ended ones come first, because an index allows one private one at a time.
 */
export function invitationRows(
  before: readonly Invitation[],
  events: readonly CallEvent[],
): readonly InvitationRow[] {
  const rows = new Map(before.map((invitation) => [invitation.id, rowOf(invitation)]))
  const changed = new Set<string>()
  const change = (id: string, values: Partial<InvitationRow>) => {
    const row = rows.get(id)
    if (!row) throw new Error(`an event names invitation ${id}, which the call does not have`)
    rows.set(id, { ...row, ...values })
    changed.add(id)
  }
  for (const event of events) {
    switch (event.type) {
      case 'InvitationMade':
        rows.set(event.invitation.id, rowOf(event.invitation))
        changed.add(event.invitation.id)
        break
      case 'InvitationTalking':
        change(event.invitationId, { status: 'talking', legId: event.legId })
        break
      case 'InvitationEnded':
        change(event.invitationId, { status: event.outcome, endedAt: new Date(event.at).toISOString() })
        break
    }
  }
  const touched = [...rows.values()].filter((row) => changed.has(row.id))
  return [...touched.filter((row) => row.endedAt !== null), ...touched.filter((row) => row.endedAt === null)]
}

function rowOf(invitation: Invitation): InvitationRow {
  const { id, purpose, target, byAgentId, phase, legId, madeAt } = invitation
  return {
    id,
    purpose,
    targetKind: target.kind,
    target: textOf(target),
    byAgentId,
    status: phase,
    legId,
    madeAt: new Date(madeAt).toISOString(),
    endedAt: null,
  }
}

function textOf(target: InvitedTarget): string {
  switch (target.kind) {
    case 'agent':
      return target.agentId
    case 'team':
      return target.teamId
    case 'queue':
      return target.queueId
    case 'phone':
      return target.number
  }
}
