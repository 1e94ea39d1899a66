/** What is known of an agent when a call looks for one. Times are ms since the epoch. */
export interface Candidate {
  readonly agentId: string
  readonly choice: 'available' | 'away' | 'offline'
  /** One of his browsers holds a live lease and can ring. */
  readonly reachable: boolean
  /** He has an open offer, or a leg in a call that is not over. */
  readonly busy: boolean
  readonly wrappingUp: boolean
  /** When he last turned this call down, or let it ring out; null: he has not. */
  readonly declinedAt: number | null
}

/** Why an agent was not offered a call; the answer to "why did I not get this call?". */
export type SkipReason = 'away' | 'offline' | 'unreachable' | 'busy' | 'wrappingUp' | 'declined'

/** Null: he can be offered the call now. */
export function skipReason(candidate: Candidate): SkipReason | null {
  if (candidate.choice !== 'available') return candidate.choice
  if (!candidate.reachable) return 'unreachable'
  if (candidate.busy) return 'busy'
  if (candidate.wrappingUp) return 'wrappingUp'
  if (candidate.declinedAt !== null) return 'declined'
  return null
}
