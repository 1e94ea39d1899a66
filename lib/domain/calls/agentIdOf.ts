import type { Leg } from './leg.ts'

/** Whose browser is at the far end of this leg; null for a phone. */
export function agentIdOf(leg: Leg): string | null {
  return leg.endpoint.kind === 'agent' ? leg.endpoint.agentId : null
}
