import type { Draft } from './draft.ts'
import { waitInQueue } from './waitInQueue.ts'

/** The caller is handed to a queue: he waits there at the end of the line, for as long as it allows. */
export function enterQueue(
  draft: Draft,
  now: number,
  { queueId, maxWaitSeconds }: { readonly queueId: string; readonly maxWaitSeconds: number },
): void {
  if (draft.call.queueId !== queueId) draft.apply({ type: 'QueueSet', at: now, queueId })
  waitInQueue(draft, now, { returned: false })
  draft.ask({ type: 'setTimer', timer: { kind: 'wait' }, afterMs: maxWaitSeconds * 1000 })
}
