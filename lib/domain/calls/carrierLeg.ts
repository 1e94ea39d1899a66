import type { EndReason } from './leg.ts'

/** A channel the carrier holds right now, as its own list says. */
export interface LiveLeg {
  readonly providerRef: string
  readonly status: 'ringing' | 'connected'
}

/** How a channel ended, when asked about after the fact. */
export interface LegOutcome {
  readonly providerRef: string
  readonly ended: boolean
  readonly connected: boolean
  readonly reason: EndReason
}
