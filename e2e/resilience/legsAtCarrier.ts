import type { LegFacts } from '../fixtures/carrierControl.ts'
import type { CarrierProcess } from '../fixtures/carrierProcess.ts'
import type { DeskProcess } from '../fixtures/desk/deskProcess.ts'

/**
 * All channels the carrier has had, held against our books: those that went on for longer than `afterMs` after the
 * outside party of their call was gone, and those that are in no book.
 */
export async function legsAtCarrier(desk: DeskProcess, carrier: CarrierProcess, afterMs: number) {
  const answer = await fetch(`${carrier.url}/control/legs`)
  const { legs } = (await answer.json()) as { legs: readonly LegFacts[] }
  const rows = await desk.query<{ callId: string; role: string; providerRef: string }>(
    'select "callId", "role", "providerRef" from "Leg" where "providerRef" is not null',
  )
  const book = new Map(rows.map((row) => [row.providerRef, row]))
  const endOf = (leg: LegFacts) => (leg.endedAt ? Date.parse(leg.endedAt) : Number.POSITIVE_INFINITY)
  const callEnds = new Map(
    legs.flatMap((leg) => {
      const row = book.get(leg.sid)
      return row?.role === 'customer' ? [[row.callId, endOf(leg)] as const] : []
    }),
  )
  const late = legs.filter((leg) => {
    const callEnd = callEnds.get(book.get(leg.sid)?.callId ?? '')
    return callEnd !== undefined && endOf(leg) > callEnd + afterMs
  })
  return { late, unknown: legs.filter((leg) => !book.has(leg.sid)) }
}
