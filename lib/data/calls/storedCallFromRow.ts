import { callFromRows } from './callFromRows.ts'
import type { CallRow, LegRow, OfferRow } from './callRow.ts'
import type { StoredCall } from './storedCall.ts'

/** What `selectCall` answers. */
export interface SelectedCall {
  readonly call: CallRow & {
    readonly phoneNumberId: string
    readonly remoteNumber: string
    readonly contactId: string
    readonly ticketId: number
    readonly lastHeardAt: string
  }
  readonly legs: readonly LegRow[]
  readonly offers: readonly OfferRow[]
}

export function storedCallFromRow({ call, legs, offers }: SelectedCall): StoredCall {
  return {
    call: callFromRows(call, legs, offers),
    phoneNumberId: call.phoneNumberId,
    remoteNumber: call.remoteNumber,
    contactId: call.contactId,
    ticketId: call.ticketId,
    lastHeardAt: Date.parse(call.lastHeardAt),
    providerRefs: Object.fromEntries(
      legs.flatMap(({ id, providerRef }) => (providerRef ? [[id, providerRef]] : [])),
    ),
  }
}
