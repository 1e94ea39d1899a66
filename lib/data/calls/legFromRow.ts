import type { Leg } from '#lib/domain/calls/leg.ts'
import type { LegRow } from './callRow.ts'
import { msTimeOrNull } from './msTimeOrNull.ts'

/** A row as the core's leg; the database guarantees that it has exactly one endpoint. */
export function legFromRow(row: LegRow): Leg {
  return {
    id: row.id,
    role: row.role,
    endpoint:
      row.agentId === null
        ? { kind: 'phone', number: row.number ?? '' }
        : { kind: 'agent', agentId: row.agentId },
    status: row.status,
    present: row.present,
    hold: { wanted: row.holdWanted, confirmed: row.holdConfirmed },
    holdAsked: row.holdAsked,
    heldSince: msTimeOrNull(row.heldSince),
    mute: { wanted: row.muteWanted, confirmed: row.muteConfirmed },
    monitor:
      row.monitorMode === null || row.monitorOfId === null
        ? null
        : { mode: row.monitorMode, ofAgentId: row.monitorOfId },
    coaching: { wanted: row.coachingWanted, confirmed: row.coachingConfirmed },
    recording: { wanted: row.recordingWanted, confirmed: row.recordingConfirmed },
    aside: row.aside,
    lostAt: msTimeOrNull(row.lostAt),
    connectedAt: msTimeOrNull(row.connectedAt),
    endedAt: msTimeOrNull(row.endedAt),
    endReason: row.endReason,
  }
}
