import { closeCall } from './closeCall.ts'
import type { Draft } from './draft.ts'
import { isAlive } from './isAlive.ts'
import { isOutside } from './isOutside.ts'
import { REJOIN_SECONDS } from './times.ts'

/**
 * The owner's leg is gone without his having hung up. Whoever was connected is put on music and he is given time
 * to come back; if nobody outside was connected yet, there is nothing to come back to.
 */
export function loseOwner(draft: Draft, now: number): void {
  const outside = draft.call.legs.filter((leg) => isOutside(leg) && isAlive(leg))
  if (!outside.some((leg) => leg.status === 'connected')) {
    closeCall(draft, now, 'canceled')
    return
  }
  for (const leg of outside) {
    if (leg.status === 'ending' || leg.hold.wanted) continue
    draft.apply({ type: 'HoldWanted', at: now, legId: leg.id, held: true })
    draft.ask({ type: 'syncParticipant', legId: leg.id })
  }
  if (draft.call.ownerLostAt !== null) return
  draft.apply({ type: 'OwnerLost', at: now })
  draft.ask({ type: 'setTimer', timer: { kind: 'rejoin' }, afterMs: REJOIN_SECONDS * 1000 })
}
