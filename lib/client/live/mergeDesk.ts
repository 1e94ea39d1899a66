import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'
import type { Desk, DeskSnapshot } from '#lib/contracts/deskSnapshot.ts'
import { concerns } from './concerns.ts'
import { mergeCall } from './mergeCall.ts'

type DeskEvent =
  | { readonly kind: 'desk'; readonly snapshot: DeskSnapshot }
  | { readonly kind: 'call'; readonly snapshot: CallSnapshot }

/** How many calls that are over stay known, for the screen that says how they ended. */
const KEPT_CLOSED = 5

/** The desk with this news in it; news of other agents changes nothing. */
export function mergeDesk(desk: Desk, event: DeskEvent, agentId: string): Desk {
  if (event.kind === 'desk') {
    const mine = event.snapshot.agentId === agentId && event.snapshot.version > desk.desk.version
    return mine ? { ...desk, desk: event.snapshot } : desk
  }
  const known = desk.calls.some((call) => call.id === event.snapshot.id)
  if (!known && !concerns(event.snapshot, agentId)) return desk
  const calls = mergeCall(desk.calls, event.snapshot)
  return calls === desk.calls ? desk : { ...desk, calls: withoutOldest(calls) }
}

function withoutOldest(calls: readonly CallSnapshot[]): CallSnapshot[] {
  const closed = calls.filter((call) => call.status === 'closed')
  const forgotten = new Set(closed.slice(0, Math.max(0, closed.length - KEPT_CLOSED)))
  return calls.filter((call) => !forgotten.has(call))
}
