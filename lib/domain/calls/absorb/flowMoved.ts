import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'
import type { Fact } from '../fact.ts'
import { goToStop } from '../goToStop.ts'

/**
 * Something came of the step the caller is at, and where that leads is known. A report of a step that is behind him
 * is late or repeated; while it rings for him, only the ringing tells how it goes on.
 */
export function flowMoved(
  draft: Draft,
  { step, to, digits, isAsking }: Extract<Fact, { type: 'flow.moved' }>,
  { now }: Context,
): void {
  const run = draft.call.flow
  if (run?.step !== step || draft.call.offers.length > 0) return
  if (digits !== '') draft.apply({ type: 'FlowChosen', at: now, digits })
  goToStop(draft, now, to, isAsking)
}
