import type { Call, FlowRun, Offer } from '#lib/domain/calls/call.ts'
import type { CallRow, InvitationRow, LegRow, OfferRow } from './callRow.ts'
import { legFromRow } from './legFromRow.ts'
import { msTimeOrNull } from './msTimeOrNull.ts'
import { openInvitation } from './openInvitation.ts'

/** The rows of one call; offers and invitations that are over may be among them. */
export interface CallRows {
  readonly call: CallRow
  readonly legs: readonly LegRow[]
  readonly offers: readonly OfferRow[]
  readonly invitations: readonly InvitationRow[]
}

/** Rows as the core's call. Fails to compile when core and schema drift apart. */
export function callFromRows({ call: row, legs, offers, invitations }: CallRows): Call {
  return {
    id: row.id,
    version: row.version,
    direction: row.direction,
    status: row.status,
    endReason: row.endReason,
    ownerId: row.ownerId,
    queueId: row.queueId,
    waiting:
      row.waitingSince === null
        ? null
        : { since: Date.parse(row.waitingSince), returned: row.waitingReturned },
    flow: flowRun(row),
    recordingPaused: row.recordingPaused,
    outsideTalk: row.outsideTalk,
    mergedIntoId: row.mergedIntoId,
    offers: offers.flatMap(openOffer),
    invitations: invitations.flatMap(openInvitation),
    legs: legs.map(legFromRow),
    heldMs: row.heldMs,
    startedAt: Date.parse(row.startedAt),
    answeredAt: msTimeOrNull(row.answeredAt),
    endedAt: msTimeOrNull(row.endedAt),
  }
}

/** The database holds that a call has all of it or nothing. */
function flowRun(row: CallRow): FlowRun | null {
  const {
    flowVersionId: versionId,
    flowNodeId: nodeId,
    flowTries: tries,
    flowStep: step,
    flowPhase: phase,
  } = row
  const [since, until] = [msTimeOrNull(row.flowSince), msTimeOrNull(row.flowUntil)]
  if (versionId === null || nodeId === null || tries === null || step === null || phase === null) return null
  return since === null || until === null ? null : { versionId, nodeId, tries, step, phase, since, until }
}

/** The core knows an offer only while it is open. */
function openOffer(row: OfferRow): Offer[] {
  const { id, agentId, status, legId, invitationId } = row
  if (status !== 'ringing' && status !== 'claimed') return []
  const madeAt = Date.parse(row.madeAt)
  return [{ id, agentId, invitationId, status, legId, madeAt, expiresAt: Date.parse(row.expiresAt) }]
}
