import { callFromRows } from './callFromRows.ts'
import type { CallRow, InvitationRow, LegRow, OfferRow } from './callRow.ts'
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
  readonly invitations: readonly InvitationRow[]
}

export function storedCallFromRow(selected: SelectedCall): StoredCall {
  const { call, legs } = selected
  return {
    call: callFromRows(selected),
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
