import type { DialTarget } from '../../calls/dialTypes.ts'
import type { Leg } from '../../calls/leg.ts'
import type { World } from '../../world.ts'

/**
 * Why a caller id may not be shown to these targets; null when it may. A phone is shown the number that calls, the
 * number that was called, or one of the account's own; a browser may be shown anything
 * (https://www.twilio.com/docs/api/errors/13214).
 */
export function callerIdProblem(
  world: World,
  leg: Leg,
  targets: readonly DialTarget[],
  callerId: string,
): string | null {
  if (targets.every((target) => target.kind === 'client')) return null
  if (callerId.startsWith('client:') || callerId === '') return 'Dial: a call from a client needs a callerId'
  if (callerId === leg.from || callerId === leg.to || callerId === leg.forwardedFrom) return null
  if (world.account.numbers.findByPhoneNumber(callerId)) return null
  return `Dial: Invalid callerId value '${callerId}'`
}
