import type { Call } from './call.ts'
import type { WithdrawReason } from './event.ts'

/** Why what rings for a call that ends now rings no longer: the customer has just gone, or one of us ended it. */
export function withdrawalOf({ legs }: Call, now: number): WithdrawReason {
  return legs.some((leg) => leg.role === 'customer' && leg.endedAt === now) ? 'callerGone' : 'canceled'
}
