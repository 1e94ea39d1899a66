import type { Draft } from './draft.ts'
import type { DismissMessage } from './effect.ts'
import { isLive } from './isLive.ts'
import { isOutside } from './isOutside.ts'

/** The outside parties are told why nobody comes, and then the call is over. */
export function dismissOutside(draft: Draft, now: number, message: DismissMessage): void {
  draft.apply({ type: 'CallClosing', at: now, reason: message === 'callOver' ? 'hungUp' : 'noAnswer' })
  for (const leg of draft.call.legs) {
    if (!isLive(leg)) continue
    draft.apply({ type: 'LegEnding', at: now, legId: leg.id })
    draft.ask(
      isOutside(leg) ? { type: 'dismiss', legId: leg.id, message } : { type: 'hangUp', legId: leg.id },
    )
  }
}
