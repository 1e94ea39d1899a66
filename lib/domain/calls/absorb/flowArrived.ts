import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'

/** The caller's channel, fetched to the flow, asks what it is to do: he hears it now. */
export function flowArrived(draft: Draft, { now }: Context): void {
  if (draft.call.flow?.phase === 'coming') draft.apply({ type: 'FlowArrived', at: now })
}
