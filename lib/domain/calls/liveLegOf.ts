import { agentIdOf } from './agentIdOf.ts'
import type { Call } from './call.ts'
import { isLive } from './isLive.ts'
import type { Leg } from './leg.ts'

/** The agent's channel in this call, if he has one that is neither over nor asked to go. */
export function liveLegOf(call: Call, agentId: string): Leg | undefined {
  return call.legs.find((leg) => isLive(leg) && agentIdOf(leg) === agentId)
}
