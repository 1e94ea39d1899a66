import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'

/** Which call goes on when two become one: the older, whose ticket and customer the work is about. */
export function mergeOrder(
  one: CallSnapshot,
  other: CallSnapshot,
): { readonly from: CallSnapshot; readonly into: CallSnapshot } {
  return one.startedAt <= other.startedAt ? { from: other, into: one } : { from: one, into: other }
}
