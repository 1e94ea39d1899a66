import type { Call } from './call.ts'
import { isOutside } from './isOutside.ts'
import type { Leg } from './leg.ts'

/**
 * Whether this party's sound is to be kept now: from the first talk on, except while the recording is paused. Who has
 * been asked to go can still be heard until he has.
 */
export function mustRecord(call: Call, leg: Leg): boolean {
  if (call.recordingPaused || call.flow || call.answeredAt === null || !isOutside(leg)) return false
  return leg.status === 'connected' || (leg.status === 'ending' && leg.recording.wanted)
}
