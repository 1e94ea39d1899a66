import type { Draft } from './draft.ts'
import { isAlive } from './isAlive.ts'
import { settleEntry } from './settle/settleEntry.ts'
import { settleMonitors } from './settle/settleMonitors.ts'
import { settleOwner } from './settle/settleOwner.ts'
import { settleParties } from './settle/settleParties.ts'
import { settleTalk } from './settle/settleTalk.ts'
import { settleUnattended } from './settle/settleUnattended.ts'
import { settleWishes } from './settle/settleWishes.ts'

/**
 * Runs after every command and fact and brings the call to what its laws say, whatever it was that happened: who it
 * belongs to, who is on hold, what is recorded, and whether it is over.
 */
export function settleCall(draft: Draft, now: number): void {
  if (draft.call.status === 'open') settleParties(draft, now)
  if (draft.call.status === 'open') settleOwner(draft, now)
  if (draft.call.status === 'open') settleUnattended(draft, now)
  if (draft.call.status === 'open') {
    settleTalk(draft, now)
    settleMonitors(draft, now)
    settleWishes(draft, now)
    settleEntry(draft)
  }
  if (draft.call.status === 'closing' && !draft.call.legs.some(isAlive)) {
    draft.apply({ type: 'CallClosed', at: now })
  }
}
