import type { CallSnapshot, LegSnapshot } from '#lib/contracts/callSnapshot.ts'
import type { Call } from '#lib/domain/calls/call.ts'
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
    ownerLostAt: snapshot.ownerLostAt,
    offers: snapshot.offers,
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
