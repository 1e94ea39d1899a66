import type { Phone } from '#lib/contracts/readPhone.ts'

/** A contact's number that what is typed could mean. */
export interface Suggestion {
  readonly contactId: string
  readonly name: string
  readonly unnamed: boolean
  readonly number: string
  readonly label: string | null
}

/** The phone's search field, and what it understands. */
export interface Dialer {
  readonly typed: string
  type(text: string): void
  /** What would be dialled if it were dialled now; null: it is no number. */
  readonly preview: Phone | null
  readonly suggestions: readonly Suggestion[]
  readonly searching: boolean
}
