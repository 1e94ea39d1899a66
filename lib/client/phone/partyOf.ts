import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'

/** What the one is called whom a call is with: only who called us is known to be a customer. */
export function partyOf({ direction }: Pick<CallSnapshot, 'direction'>): 'customer' | 'other' {
  return direction === 'inbound' ? 'customer' : 'other'
}
