import type { Coaching, Monitor } from './monitor.ts'

/**
 * One channel between the conversation and one endpoint.
 *
 *   dialing ──► ringing ──► connected ──► ending ──► ended
 *      │           │            │           ▲
 *      ├───────────┴────────────┼───────────┘   (we asked for the end; not confirmed)
 *      └────────────────────────┴──────────────► ended   (from anywhere: the far side decides)
 *
 * dialing    asked for; an agent's leg: his browser has not arrived yet. The far end hears nothing.
 * ringing    the far end rings; those in the conference hear ringback
 * connected  the channel stands; whether it is in the conference is `present`
 * ending     we asked the carrier to end it and wait for the word
 * ended      final
 *
 * A move that is not in the table is a stale or repeated report and is absorbed in silence.
 */
export const LEG_MOVES = {
  dialing: ['ringing', 'connected', 'ending', 'ended'],
  ringing: ['connected', 'ending', 'ended'],
  connected: ['ending', 'ended'],
  ending: ['ended'],
  ended: [],
} as const satisfies Record<string, readonly string[]>

export type LegStatus = keyof typeof LEG_MOVES

/**
 * customer: who the call is about; external: any other outside party that was added; supervisor: whoever is there to
 * listen or to help, and counts as nobody.
 */
export type LegRole = 'customer' | 'agent' | 'external' | 'supervisor'

export type Endpoint =
  | { readonly kind: 'phone'; readonly number: string }
  | { readonly kind: 'agent'; readonly agentId: string }

/**
 * Why a leg or a call came to its end, in technical terms; the agent's own outcome is the Disposition. `merged` is of
 * a call only: its parties went on in another one.
 */
export type EndReason = 'hungUp' | 'busy' | 'noAnswer' | 'failed' | 'canceled' | 'lost' | 'merged'

/** What we want, and what the carrier has confirmed; the two differ while a command is under way. */
export interface Wish {
  readonly wanted: boolean
  readonly confirmed: boolean
}

export interface Leg {
  readonly id: string
  readonly role: LegRole
  readonly endpoint: Endpoint
  readonly status: LegStatus
  /** In the conference, as the carrier told us. */
  readonly present: boolean
  /** Hears nobody and is heard by nobody. Wanted for whatever reason there is: see `mustHold`. */
  readonly hold: Wish
  /** Since when the hold has been so; null while it is not. */
  readonly heldSince: number | null
  /** One of those reasons: somebody pressed hold on him. */
  readonly holdAsked: boolean
  readonly mute: Wish
  /** A supervisor's leg: what he is there for. */
  readonly monitor: Monitor | null
  readonly coaching: Coaching
  /** An outside leg's sound is kept; wanted from the first talk on, except while the call's recording is paused. */
  readonly recording: Wish
  /** An agent's leg: he is on his other line. He hears nobody here, and nobody here hears him. */
  readonly aside: boolean
  /** An agent's leg that ended without his having gone: since when he is awaited back. */
  readonly lostAt: number | null
  readonly connectedAt: number | null
  readonly endedAt: number | null
  readonly endReason: EndReason | null
}
