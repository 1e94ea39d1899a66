import type { Draft } from './draft.ts'
import { isAlive } from './isAlive.ts'

/** Runs after every command and fact: a call without a living leg is closed. */
export function settleCall(draft: Draft, now: number): void {
  const { call } = draft
  if (call.status === 'closed' || call.legs.some(isAlive)) return
  if (call.status === 'open') {
    draft.apply({ type: 'CallClosing', at: now, reason: call.legs.at(-1)?.endReason ?? 'failed' })
  }
  draft.apply({ type: 'CallClosed', at: now })
}
