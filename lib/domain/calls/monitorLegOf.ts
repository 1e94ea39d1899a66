import type { Call } from './call.ts'
import { isLive } from './isLive.ts'
import type { Leg } from './leg.ts'

/** The leg by which this supervisor is in the call, if it is neither over nor asked to go. */
export function monitorLegOf(call: Call, personId: string): Leg | undefined {
  return call.legs.find((leg) => {
    const { role, endpoint } = leg
    return role === 'supervisor' && endpoint.kind === 'agent' && endpoint.agentId === personId && isLive(leg)
  })
}
