import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'

/**
 * The calls of the desk with this one in it; an older version than the known one changes nothing. The same one does:
 * that a recording runs, or who the contact is, is told with the call and is no event of it.
 */
export function mergeCall(calls: readonly CallSnapshot[], newer: CallSnapshot): readonly CallSnapshot[] {
  const at = calls.findIndex((call) => call.id === newer.id)
  const known = calls[at]
  if (!known) return [...calls, newer]
  if (known.version > newer.version) return calls
  return calls.with(at, newer)
}
