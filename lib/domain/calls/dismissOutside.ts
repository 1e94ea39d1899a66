import type { Draft } from './draft.ts'
import { isAlive } from './isAlive.ts'
import { isOutside } from './isOutside.ts'

/** The outside parties are told why nobody comes, and then the call is over. */
export function dismissOutside(draft: Draft, now: number, message: 'nobodyAvailable' | 'agentLost'): void {
  draft.apply({ type: 'CallClosing', at: now, reason: 'noAnswer' })
  for (const leg of draft.call.legs) {
    if (!isAlive(leg) || leg.status === 'ending') continue
    draft.apply({ type: 'LegEnding', at: now, legId: leg.id })
    draft.ask(
      isOutside(leg) ? { type: 'dismiss', legId: leg.id, message } : { type: 'hangUp', legId: leg.id },
    )
  }
}
