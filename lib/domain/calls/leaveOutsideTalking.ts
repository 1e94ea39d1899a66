import type { Draft } from './draft.ts'
import { giveUpAll } from './giveUpAll.ts'
import { releaseHolds } from './releaseHolds.ts'

/** No agent is in the call any longer, by wish: the outside parties talk with each other, and no music plays. */
export function leaveOutsideTalking(draft: Draft, now: number): void {
  giveUpAll(draft, now)
  releaseHolds(draft, now)
  if (draft.call.ownerId !== null) draft.apply({ type: 'OwnerSet', at: now, agentId: null })
  draft.apply({ type: 'OutsideLeftTalking', at: now })
}
