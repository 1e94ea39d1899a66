import type { Draft } from '../draft.ts'
import { mayEnter } from '../mayEnter.ts'

/** Who had to wait outside for a consult to be private is called, or brought in from his silence, once it is. */
export function settleEntry(draft: Draft): void {
  for (const leg of draft.call.legs) {
    const { id: legId, endpoint, status, present } = leg
    const was = draft.before.legs.find((one) => one.id === legId)
    if (present || !was || mayEnter(draft.before, was) || !mayEnter(draft.call, leg)) continue
    if (endpoint.kind === 'phone' && status === 'dialing') draft.ask({ type: 'dial', legId })
    else if (endpoint.kind === 'agent' && status === 'connected') draft.ask({ type: 'move', legId })
  }
}
