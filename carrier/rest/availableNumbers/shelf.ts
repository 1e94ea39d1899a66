import type { NumberType } from '../../account/account.ts'

/** Where numbers of one beginning are at home. */
export interface Area {
  /** National digits up to the exchange. */
  readonly code: string
  /** The digits between the code and the last four; a few numbers of each are for sale. */
  readonly exchanges: readonly string[]
  readonly locality: string | null
  readonly region: string | null
  readonly postalCode: string | null
  /** Degrees north and east; null for numbers that are nowhere in particular. */
  readonly at: readonly [number, number] | null
}

/** What one country has for sale. */
export interface Shelf {
  readonly isoCountry: string
  readonly callingCode: string
  readonly areas: Readonly<Record<NumberType, readonly Area[]>>
}
