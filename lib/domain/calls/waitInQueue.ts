import type { Draft } from './draft.ts'
import { releaseHolds } from './releaseHolds.ts'

/** The call belongs to nobody and waits in its queue; `returned`: first in line. */
export function waitInQueue(draft: Draft, now: number, { returned }: { readonly returned: boolean }): void {
  releaseHolds(draft, now)
  if (draft.call.ownerId !== null) draft.apply({ type: 'OwnerSet', at: now, agentId: null })
  draft.apply({ type: 'WaitingStarted', at: now, waiting: { since: now, returned } })
  draft.ask({ type: 'route' })
}
