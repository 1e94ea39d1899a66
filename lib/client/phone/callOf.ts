import type { CallSnapshot, InvitationSnapshot, LegSnapshot } from '#lib/contracts/callSnapshot.ts'
import type { Call } from '#lib/domain/calls/call.ts'
import type { Invitation, InvitedTarget } from '#lib/domain/calls/invitation.ts'
import type { Leg } from '#lib/domain/calls/leg.ts'

/** The call of a snapshot, as the core knows it. */
export function callOf(snapshot: CallSnapshot): Call {
  return {
    id: snapshot.id,
    version: snapshot.version,
    direction: snapshot.direction,
    status: snapshot.status,
    endReason: snapshot.endReason,
    ownerId: snapshot.ownerId,
    queueId: snapshot.queue?.id ?? null,
    waiting: snapshot.waiting,
    flow: snapshot.flow,
    recordingPaused: snapshot.recordingPaused,
    outsideTalk: snapshot.outsideTalk,
    mergedIntoId: snapshot.mergedIntoId,
    offers: snapshot.offers,
    invitations: snapshot.invitations.map(invitationOf),
    heldMs: snapshot.heldMs,
    legs: snapshot.legs.map(legOf),
    startedAt: snapshot.startedAt,
    answeredAt: snapshot.answeredAt,
    endedAt: snapshot.endedAt,
  }
}

function legOf({ agentId, number, name, ...rest }: LegSnapshot): Leg {
  return {
    ...rest,
    endpoint: agentId === null ? { kind: 'phone', number: number ?? '' } : { kind: 'agent', agentId },
  }
}

function invitationOf({ by, target, ...rest }: InvitationSnapshot): Invitation {
  return { ...rest, byAgentId: by.id, target: targetOf(target) }
}

function targetOf({ kind, id }: InvitationSnapshot['target']): InvitedTarget {
  switch (kind) {
    case 'agent':
      return { kind, agentId: id }
    case 'team':
      return { kind, teamId: id }
    case 'queue':
      return { kind, queueId: id }
    case 'phone':
      return { kind, number: id }
  }
}
