import type { Context } from '../decision.ts'
import { dismissOutside } from '../dismissOutside.ts'
import type { Draft } from '../draft.ts'
import { endLeg } from '../endLeg.ts'
import { liveLegOf } from '../liveLegOf.ts'

/** The lost agent did not come back: the caller goes back to the queue, first in line. */
export function rejoinExpired(draft: Draft, { now }: Context): void {
  const { call } = draft
  if (call.status !== 'open' || call.ownerLostAt === null) return
  const late = call.ownerId ? liveLegOf(call, call.ownerId) : undefined
  if (late) endLeg(draft, now, late)
  draft.apply({ type: 'OwnerSet', at: now, agentId: null })
  if (!call.queueId) {
    dismissOutside(draft, now, 'agentLost')
    return
  }
  draft.apply({ type: 'WaitingStarted', at: now, waiting: { since: now, returned: true } })
  draft.ask({ type: 'route' })
}
