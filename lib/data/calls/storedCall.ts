import type { Call } from '#lib/domain/calls/call.ts'

/** A call as it is kept: what the core knows of it, and what only its surroundings need. Times are ms. */
export interface StoredCall {
  readonly call: Call
  readonly phoneNumberId: string
  /** The outside party's number as the carrier gave it. */
  readonly remoteNumber: string
  readonly contactId: string
  readonly ticketId: number
  /** Last word from the carrier about any of its legs. */
  readonly lastHeardAt: number
  /** The carrier's id of each leg that has one, by the leg's id. */
  readonly providerRefs: Readonly<Record<string, string>>
}
