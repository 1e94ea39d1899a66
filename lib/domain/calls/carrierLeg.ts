import type { EndReason } from './leg.ts'

/** A channel the carrier holds right now, as its own list says. */
export interface LiveLeg {
  readonly providerRef: string
  readonly status: 'ringing' | 'connected'
}

/** A channel that is in a call's conference now. */
export interface PresentLeg {
  readonly providerRef: string
  readonly held: boolean
  readonly muted: boolean
}

/** How a channel ended, when asked about after the fact. */
export interface LegOutcome {
  readonly providerRef: string
  readonly ended: boolean
  readonly connected: boolean
  readonly reason: EndReason
}
