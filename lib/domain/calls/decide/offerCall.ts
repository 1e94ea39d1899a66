import type { Refusal } from '../../shared/refusal.ts'
import { refuse } from '../../shared/refuse.ts'
import type { RefusalCode } from '../command.ts'
import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'
import { offerTo } from '../offerTo.ts'

/** Routing proposes the call that waits, or a flow the one it rings for. */
export function offerCall(
  draft: Draft,
  {
    agentIds,
    ringSeconds,
    homeQueueId = null,
  }: {
    readonly agentIds: readonly string[]
    readonly ringSeconds: number
    readonly homeQueueId?: string | null
  },
  ctx: Context,
): Refusal<RefusalCode> | null {
  const isLooking = draft.call.waiting !== null || draft.call.flow?.phase === 'ringing'
  if (!isLooking || draft.call.offers.some((offer) => offer.status === 'claimed')) {
    return refuse('notWaiting')
  }
  if (homeQueueId !== null && draft.call.queueId === null) {
    draft.apply({ type: 'HomeQueueSet', at: ctx.now, queueId: homeQueueId })
  }
  offerTo(draft, { agentIds, ringSeconds, invitationId: null }, ctx)
  return null
}
