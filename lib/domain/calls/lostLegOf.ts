import { agentIdOf } from './agentIdOf.ts'
import type { Call } from './call.ts'
import type { Leg } from './leg.ts'

/** The leg an agent lost and for which he is awaited back. */
export function lostLegOf(call: Call, agentId: string): Leg | undefined {
  return call.legs.find((leg) => leg.lostAt !== null && agentIdOf(leg) === agentId)
}
