import { closeCall } from '../closeCall.ts'
import { dismissOutside } from '../dismissOutside.ts'
import type { Draft } from '../draft.ts'
import { isLive } from '../isLive.ts'
import { isOutside } from '../isOutside.ts'
import { isOutsideThere } from '../isOutsideThere.ts'
import { waitInQueue } from '../waitInQueue.ts'

/**
 * Nobody is left alone. Where no agent is in the call, on his way, awaited or asked, the caller goes back to his
 * queue, first in line; where there is none, he is told. Whom we called, and who has not answered, is called no longer.
 */
export function settleUnattended(draft: Draft, now: number): void {
  const { call } = draft
  if (call.waiting || call.flow || call.outsideTalk || call.invitations.length > 0) return
  if (call.legs.some((leg) => leg.role === 'agent' && isLive(leg))) return
  if (call.legs.some((leg) => leg.lostAt !== null)) return
  if (!call.legs.some((leg) => isOutside(leg) && isLive(leg))) return
  if (!isOutsideThere(call)) closeCall(draft, now, 'canceled')
  else if (call.queueId) waitInQueue(draft, now, { returned: true })
  else dismissOutside(draft, now, 'agentLost')
}
