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

const insert: Statement = {
  name: 'calls.insert',
  text: `
with legs as (${writeLegs}), offers as (${writeOffers}), events as (${writeEvents}),
  invitations as (${writeInvitations})
insert into "Call" ("id", "version", "direction", "status", "endReason", "ownerId", "queueId", "waitingSince",
  "waitingReturned", "flowVersionId", "flowNodeId", "flowSince", "recordingPaused", "outsideTalk", "mergedIntoId",
  "startedAt", "answeredAt", "endedAt", "phoneNumberId", "remoteNumber", "contactId", "ticketId", "lastHeardAt",
  "flowTries", "flowStep", "flowPhase", "flowUntil")
values ($1, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27,
  $28, $29, $30, $31)`,
}

export type CallSurroundings = Omit<StoredCall, 'call' | 'providerRefs'> & {
  readonly providerRefs?: Readonly<Record<string, string>>
}

/** Sends a call that has just been opened to the database, as `saveCall` does. Returns it as it is now. */
export function insertCall(
  tx: Transaction,
  { events }: Pick<Decision, 'events'>,
  surroundings: CallSurroundings,
): StoredCall {
  const [opened] = events
  if (opened?.type !== 'CallOpened') throw new Error('a call begins with CallOpened')
  const call = { ...events.reduce(evolve, opened.call), version: events.length }
  const { providerRefs = {}, phoneNumberId, remoteNumber, contactId, ticketId, lastHeardAt } = surroundings
  const row = callRowOf(call)
  tx.send(insert, [
    call.id,
    JSON.stringify(call.legs.map((leg, position) => legRow(leg, position, providerRefs[leg.id] ?? null))),
    JSON.stringify(offerRows(opened.call.offers, events)),
    JSON.stringify(eventRows(0, events)),
    JSON.stringify(invitationRows([], events)),
    row.version,
    row.direction,
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
    row.startedAt,
    row.answeredAt,
    row.endedAt,
    phoneNumberId,
    remoteNumber,
    contactId,
    ticketId,
    new Date(lastHeardAt).toISOString(),
    row.flowTries,
    row.flowStep,
    row.flowPhase,
    row.flowUntil,
  ])
  return { call, phoneNumberId, remoteNumber, contactId, ticketId, lastHeardAt, providerRefs }
}
