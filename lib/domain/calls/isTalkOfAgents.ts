import { agentIdOf } from './agentIdOf.ts'
import type { Call } from './call.ts'
import { liveLegOf } from './liveLegOf.ts'

/**
 * Whether agents are left who have each other to talk to: two are connected, or one and another who is awaited back;
 * or one calls a colleague who is still being rung.
 */
export function isTalkOfAgents(call: Call): boolean {
  const agents = call.legs.filter((leg) => leg.role === 'agent')
  const connected = agents.filter((leg) => leg.status === 'connected')
  const people = new Set([...connected, ...agents.filter((leg) => leg.lostAt !== null)].map(agentIdOf))
  if (connected.length > 0 && people.size >= 2) return true
  return (
    call.direction === 'internal' &&
    call.invitations.some((one) => liveLegOf(call, one.byAgentId) !== undefined)
  )
}
