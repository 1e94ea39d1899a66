import type { World } from '../world.ts'
import { endLeg } from './endLeg.ts'
import type { Leg } from './leg.ts'

/** Twilio ends every call after four hours unless told otherwise. */
const LONGEST_CALL_SECONDS = 14_400

/**
 * Ends an answered leg when its time is up. To be run again when `timeLimitSeconds` has changed: an alarm that
 * finds time left, because the limit was raised, only sets itself anew.
 */
export function limitTime(world: World, leg: Leg): void {
  if (!leg.answeredAt || leg.ended) return
  const limitMs = (leg.timeLimitSeconds ?? LONGEST_CALL_SECONDS) * 1000
  const leftMs = leg.answeredAt.getTime() + limitMs - world.clock.nowMs()
  if (leftMs <= 0) endLeg(world, leg, 'completed')
  else leg.timers.add(world.clock.after(leftMs, () => limitTime(world, leg)))
}
