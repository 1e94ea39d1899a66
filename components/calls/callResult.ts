import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'
import type { EndReason } from '#lib/domain/calls/leg.ts'

/** What became of a call, as lists say it. Durations are ms. */
export type CallResult =
  | { readonly kind: 'open' }
  | { readonly kind: 'talked'; readonly ms: number }
  /** Nobody of us was there for it. */
  | { readonly kind: 'missed' }
  /** The other side did not come. */
  | { readonly kind: 'unanswered'; readonly reason: EndReason }

export function callResult(call: CallSnapshot): CallResult {
  if (call.status !== 'closed') return { kind: 'open' }
  if (call.answeredAt !== null) {
    return { kind: 'talked', ms: Math.max(0, (call.endedAt ?? call.answeredAt) - call.answeredAt) }
  }
  if (call.direction === 'inbound') return { kind: 'missed' }
  const customer = call.legs.find((leg) => leg.role === 'customer')
  return { kind: 'unanswered', reason: customer?.endReason ?? call.endReason ?? 'failed' }
}
