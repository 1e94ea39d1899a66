import type { Call } from './call.ts'
import { isLive } from './isLive.ts'
import type { Leg } from './leg.ts'

/** The agents who are in the conversation now: connected, in the conference, and not on their other line. */
export function attendingLegs(call: Call): readonly Leg[] {
  return call.legs.filter(
    (leg) => leg.role === 'agent' && isLive(leg) && leg.status === 'connected' && leg.present && !leg.aside,
  )
}
