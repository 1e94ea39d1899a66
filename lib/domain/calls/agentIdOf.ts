import type { Leg } from './leg.ts'

/** The agent who talks by this leg; null for a phone, and for a supervisor's, who counts as nobody. */
export function agentIdOf({ role, endpoint }: Leg): string | null {
  return role === 'agent' && endpoint.kind === 'agent' ? endpoint.agentId : null
}
