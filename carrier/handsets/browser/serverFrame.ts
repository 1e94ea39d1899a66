import type { Caption, HandsetCall, Outcome } from '../handsetCall.ts'
import type { Refusal } from '../refusal.ts'

/** An address ready to be shown; the page has no number library. */
export interface ShownAddress {
  /** E.164, `client:<identity>` or a word such as `anonymous`; what redial dials. */
  readonly value: string
  /** National form when it is of the handset's own country, else international. */
  readonly shown: string
  /** What the account calls it, when it is one of the account's numbers. */
  readonly name: string | null
}

export interface ShownCall extends Readonly<Omit<HandsetCall, 'other' | 'captions'>> {
  readonly other: ShownAddress
  readonly captions: readonly Caption[]
}

export interface ShownLogRow {
  readonly id: string
  readonly direction: 'incoming' | 'outgoing'
  readonly other: ShownAddress
  readonly at: string
  readonly outcome: Outcome
  readonly endedBy: 'here' | 'there'
  readonly seconds: number
}

/** Everything the page shows. Always whole; a newer one replaces an older one. */
export interface Snapshot {
  readonly seq: number
  /** The carrier's time, which a test may hold. */
  readonly now: string
  readonly own: ShownAddress
  readonly call: ShownCall | null
  /** Newest first. */
  readonly log: readonly ShownLogRow[]
  /** The account's numbers: whom one can call. */
  readonly numbers: readonly ShownAddress[]
}

/** What the handset page receives. */
export type ServerFrame =
  | { readonly type: 'claimed'; readonly number: string; readonly token: string }
  | ({ readonly type: 'snapshot' } & Snapshot)
  | { readonly type: 'media'; readonly sdp: string }
  | {
      readonly type: 'refused'
      readonly code: Refusal
      readonly message: string
      /** Type of the frame that was refused; null when it could not be read. */
      readonly about: string | null
    }
