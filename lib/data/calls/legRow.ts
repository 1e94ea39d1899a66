import type { Leg } from '#lib/domain/calls/leg.ts'
import type { LegRow } from './callRow.ts'
import { isoTimeOrNull } from './isoTimeOrNull.ts'

/** A leg as its row; `position` is its place in the call. Fails to compile when core and schema drift apart. */
export function legRow(leg: Leg, position: number, providerRef: string | null): LegRow {
  const { endpoint } = leg
  return {
    id: leg.id,
    position,
    role: leg.role,
    agentId: endpoint.kind === 'agent' ? endpoint.agentId : null,
    number: endpoint.kind === 'phone' ? endpoint.number : null,
    status: leg.status,
    present: leg.present,
    holdWanted: leg.hold.wanted,
    holdConfirmed: leg.hold.confirmed,
    holdAsked: leg.holdAsked,
    heldSince: isoTimeOrNull(leg.heldSince),
    muteWanted: leg.mute.wanted,
    muteConfirmed: leg.mute.confirmed,
    monitorMode: leg.monitor?.mode ?? null,
    monitorOfId: leg.monitor?.ofAgentId ?? null,
    coachingWanted: leg.coaching.wanted,
    coachingConfirmed: leg.coaching.confirmed,
    recordingWanted: leg.recording.wanted,
    recordingConfirmed: leg.recording.confirmed,
    aside: leg.aside,
    lostAt: isoTimeOrNull(leg.lostAt),
    connectedAt: isoTimeOrNull(leg.connectedAt),
    endedAt: isoTimeOrNull(leg.endedAt),
    endReason: leg.endReason,
    providerRef,
  }
}
