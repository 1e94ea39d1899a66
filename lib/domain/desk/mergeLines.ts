import { agentIdOf } from '../calls/agentIdOf.ts'
import type { Call } from '../calls/call.ts'
import type { RefusalCode } from '../calls/command.ts'
import { isLive } from '../calls/isLive.ts'
import { isOutside } from '../calls/isOutside.ts'
import { liveLegOf } from '../calls/liveLegOf.ts'
import { needsPlan } from '../calls/needsPlan.ts'
import type { Plan } from '../calls/plan.ts'
import type { Refusal } from '../shared/refusal.ts'
import type { LineCommand } from './lineCommand.ts'

/**
 * Everybody of one line goes on in the other. An agent who is in both keeps the channel he has there. The giving call
 * is saved before the taking one, and the carrier's ids of the legs go with them.
 */
export function mergeLines(
  { from, into, agentId }: { readonly from: Call; readonly into: Call; readonly agentId: string },
  plan: Plan,
): readonly LineCommand[] | Refusal<RefusalCode> {
  const small = needsPlan(plan, 'growth')
  if (small) return small
  const legs = from.legs.filter((leg) => {
    const other = agentIdOf(leg)
    if (leg.role === 'supervisor' || !isLive(leg) || (!isOutside(leg) && leg.status !== 'connected'))
      return false
    return other === null || (other !== agentId && !liveLegOf(into, other))
  })
  const legIds = legs.map((leg) => leg.id)
  const { recordingPaused } = from
  return [
    { callId: from.id, command: { type: 'GiveLegs', agentId, intoCallId: into.id, legIds } },
    { callId: into.id, command: { type: 'TakeLegs', agentId, fromCallId: from.id, legs, recordingPaused } },
  ]
}
