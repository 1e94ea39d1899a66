import type { Call, Offer } from '#lib/domain/calls/call.ts'
import type { CallRow, LegRow, OfferRow } from './callRow.ts'
import { legFromRow } from './legFromRow.ts'
import { msTimeOrNull } from './msTimeOrNull.ts'

/** Rows as the core's call. Fails to compile when core and schema drift apart. */
export function callFromRows(row: CallRow, legs: readonly LegRow[], offers: readonly OfferRow[]): Call {
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
    ownerLostAt: msTimeOrNull(row.ownerLostAt),
    offers: offers.flatMap(openOffer),
    legs: legs.map(legFromRow),
    startedAt: Date.parse(row.startedAt),
    answeredAt: msTimeOrNull(row.answeredAt),
    endedAt: msTimeOrNull(row.endedAt),
  }
}

/** The core knows an offer only while it is open. */
function openOffer(row: OfferRow): Offer[] {
  if (row.status !== 'ringing' && row.status !== 'claimed') return []
  return [
    {
      id: row.id,
      agentId: row.agentId,
      status: row.status,
      legId: row.legId,
      madeAt: Date.parse(row.madeAt),
    },
  ]
}
