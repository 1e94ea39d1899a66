import type { Timer } from '#lib/domain/calls/effect.ts'
import type { Fact } from '#lib/domain/calls/fact.ts'
import { assertNever } from '#lib/domain/shared/assertNever.ts'
import type { TaskPayload } from '#lib/outbox/tasks.ts'
import { absorbFact } from '#lib/workflows/calls/absorbFact.ts'

/** A deadline has come: that is a Fact, and whether it still matters the core knows. */
export function fireTimer({ callId, timer }: TaskPayload<'call.timer'>): Promise<void> {
  return absorbFact(callId, factOf(timer))
}

function factOf(timer: Timer): Fact {
  switch (timer.kind) {
    case 'offer':
      return { type: 'offer.expired', offerId: timer.offerId }
    case 'arrival':
      return { type: 'arrival.expired', legId: timer.legId }
    case 'rejoin':
      return { type: 'rejoin.expired', agentId: timer.agentId }
    case 'wait':
      return { type: 'wait.expired' }
    case 'flow':
      return { type: 'flow.expired', step: timer.step }
    default:
      return assertNever(timer)
  }
}
