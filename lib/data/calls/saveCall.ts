import type { Decision } from '#lib/domain/calls/decision.ts'
import { evolve } from '#lib/domain/calls/evolve.ts'
import type { Statement, Transaction } from '../transaction.ts'
import { callRowOf } from './callRowOf.ts'
import { eventRows } from './eventRows.ts'
import { invitationRows } from './invitationRows.ts'
import { legRow } from './legRow.ts'
import { offerRows } from './offerRows.ts'
import type { StoredCall } from './storedCall.ts'
import { writeEvents, writeInvitations, writeLegs, writeOffers } from './writeParts.ts'

const save: Statement = {
  name: 'calls.save',
  text: `
with legs as (${writeLegs}), offers as (${writeOffers}), events as (${writeEvents}),
  invitations as (${writeInvitations})
update "Call" set "version" = $6, "status" = $7, "endReason" = $8, "ownerId" = $9, "queueId" = $10,
  "waitingSince" = $11, "waitingReturned" = $12, "flowVersionId" = $13, "flowNodeId" = $14, "flowSince" = $15,
  "recordingPaused" = $16, "outsideTalk" = $17, "mergedIntoId" = $18, "answeredAt" = $19, "endedAt" = $20,
  "heldMs" = $21, "lastHeardAt" = greatest("lastHeardAt", $22),
  "flowTries" = $23, "flowStep" = $24, "flowPhase" = $25, "flowUntil" = $26
where "id" = $1`,
}

export interface AlsoSave {
  /** The carrier spoke of the call at this moment; our own timers are no word of his. */
  readonly heardAt?: number
  /** The carrier's ids of legs that did not have theirs yet, by the leg's id. */
  readonly providerRefs?: Readonly<Record<string, string>>
}

/**
 * Folds a decision into a locked call and sends it to the database: the call, the legs and offers that changed, and
 * the events, in one statement that travels with the commit. Returns the call as it is now.
 *
 * The version counts events, and an event's number is taken once: whoever saves without having had the lock fails.
 */
export function saveCall(
  tx: Transaction,
  stored: StoredCall,
  { events }: Pick<Decision, 'events'>,
  { heardAt, providerRefs = {} }: AlsoSave = {},
): StoredCall {
  const { call } = stored
  const after = { ...events.reduce(evolve, call), version: call.version + events.length }
  const refs = { ...stored.providerRefs, ...providerRefs }
  const lastHeardAt = Math.max(stored.lastHeardAt, heardAt ?? 0)
  if (events.length === 0 && lastHeardAt === stored.lastHeardAt && !Object.keys(providerRefs).length)
    return stored

  const before = new Set(call.legs)
  const legs = after.legs.flatMap((leg, position) =>
    before.has(leg) && !(leg.id in providerRefs) ? [] : [legRow(leg, position, refs[leg.id] ?? null)],
  )
  const row = callRowOf(after)
  tx.send(save, [
    call.id,
    JSON.stringify(legs),
    JSON.stringify(offerRows(call.offers, events)),
    JSON.stringify(eventRows(call.version, events)),
    JSON.stringify(invitationRows(call.invitations, events)),
    row.version,
    row.status,
    row.endReason,
    row.ownerId,
    row.queueId,
    row.waitingSince,
    row.waitingReturned,
    row.flowVersionId,
    row.flowNodeId,
    row.flowSince,
    row.recordingPaused,
    row.outsideTalk,
    row.mergedIntoId,
    row.answeredAt,
    row.endedAt,
    row.heldMs,
    new Date(lastHeardAt).toISOString(),
    row.flowTries,
    row.flowStep,
    row.flowPhase,
    row.flowUntil,
  ])
  return { ...stored, call: after, lastHeardAt, providerRefs: refs }
}
