import type { Fact } from '#lib/domain/calls/fact.ts'

/** How a report says which leg it is about; our own id when it carries it, else the carrier's. */
export interface LegAddress {
  readonly callId: string | null
  readonly legId: string | null
  readonly providerRef: string
}

type WithoutLeg<F> = F extends { readonly legId: string } ? Omit<F, 'legId'> : never

/** A Fact about a leg that is still to be found. */
export type LegFact = WithoutLeg<Fact>

/** A webhook in our own words. `key` is the same for every delivery of the same report. */
export interface LegReport {
  readonly key: string
  readonly address: LegAddress
  readonly facts: readonly LegFact[]
}
