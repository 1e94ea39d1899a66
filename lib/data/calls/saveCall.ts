import type { Decision } from '#lib/domain/calls/decision.ts'
import { evolve } from '#lib/domain/calls/evolve.ts'
import type { Statement, Transaction } from '../transaction.ts'
import { callRowOf } from './callRowOf.ts'
import { eventRows } from './eventRows.ts'
import { legRow } from './legRow.ts'
import { offerRows } from './offerRows.ts'
import type { StoredCall } from './storedCall.ts'
import { writeEvents, writeLegs, writeOffers } from './writeParts.ts'

const save: Statement = {
  name: 'calls.save',
  text: `
with legs as (${writeLegs}), offers as (${writeOffers}), events as (${writeEvents})
update "Call" set "version" = $5, "status" = $6, "endReason" = $7, "ownerId" = $8, "ownerLostAt" = $9,
  "waitingSince" = $10, "waitingReturned" = $11, "answeredAt" = $12, "endedAt" = $13,
  "lastHeardAt" = greatest("lastHeardAt", $14), "queueId" = $15
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
    row.version,
    row.status,
    row.endReason,
    row.ownerId,
    row.ownerLostAt,
    row.waitingSince,
    row.waitingReturned,
    row.answeredAt,
    row.endedAt,
    new Date(lastHeardAt).toISOString(),
    row.queueId,
  ])
  return { ...stored, call: after, lastHeardAt, providerRefs: refs }
}
