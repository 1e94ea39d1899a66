/**
 * A supervisor is in the call of an agent.
 *
 * listen   he hears everybody, and nobody hears him
 * whisper  he hears everybody, and the agent alone hears him
 * barge    he talks with everybody
 */
export type MonitorMode = 'listen' | 'whisper' | 'barge'

export interface Monitor {
  readonly mode: MonitorMode
  /** Whom he is there for, and whispers to. */
  readonly ofAgentId: string
}

/** Which leg alone hears a whisperer; what we want and what the carrier has confirmed. */
export interface Coaching {
  readonly wanted: string | null
  readonly confirmed: string | null
}
