import type { Offer } from '#lib/domain/calls/call.ts'
import type { CallEvent } from '#lib/domain/calls/event.ts'
import type { OfferRow } from './callRow.ts'

/**
 * The rows of the offers that these events made or changed: also of those that ended, which the core forgets and
 * the ledger keeps. Ended ones come first, so that the indexes that allow one at a time see them go before the
 * next comes.
 */
export function offerRows(before: readonly Offer[], events: readonly CallEvent[]): readonly OfferRow[] {
  const rows = new Map(before.map((offer) => [offer.id, rowOf(offer)]))
  const changed = new Set<string>()
  const change = (offerId: string, values: Partial<OfferRow>) => {
    const row = rows.get(offerId)
    if (!row) throw new Error(`an event names offer ${offerId}, which the call does not have`)
    rows.set(offerId, { ...row, ...values })
    changed.add(offerId)
  }
  for (const event of events) {
    const at = new Date(event.at).toISOString()
    switch (event.type) {
      case 'OfferMade': {
        const { offerId: id, agentId, invitationId, at: madeAt, expiresAt } = event
        rows.set(id, rowOf({ id, agentId, invitationId, status: 'ringing', legId: null, madeAt, expiresAt }))
        changed.add(id)
        break
      }
      case 'OfferClaimed':
        change(event.offerId, { status: 'claimed', legId: event.legId })
        break
      case 'OfferAccepted':
        change(event.offerId, { status: 'accepted', endedAt: at })
        break
      case 'OfferEnded':
        change(event.offerId, { status: event.outcome, reason: event.reason, endedAt: at })
        break
    }
  }
  const touched = [...rows.values()].filter((row) => changed.has(row.id))
  return [...touched.filter((row) => row.endedAt !== null), ...touched.filter((row) => row.endedAt === null)]
}

function rowOf(offer: Offer): OfferRow {
  return {
    id: offer.id,
    agentId: offer.agentId,
    status: offer.status,
    reason: null,
    legId: offer.legId,
    invitationId: offer.invitationId,
    madeAt: new Date(offer.madeAt).toISOString(),
    expiresAt: new Date(offer.expiresAt).toISOString(),
    endedAt: null,
  }
}
