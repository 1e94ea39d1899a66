import { listCandidates } from '#lib/data/agents/listCandidates.ts'
import { lockCall } from '#lib/data/calls/lockCall.ts'
import { queueOfWaiting } from '#lib/data/calls/queueOfWaiting.ts'
import { inTransaction } from '#lib/data/inTransaction.ts'
import { saveSkips } from '#lib/data/skips/saveSkips.ts'
import { decide } from '#lib/domain/calls/decide.ts'
import { chooseAgents } from '#lib/domain/routing/chooseAgents.ts'
import { carryOut } from '../calls/carryOut.ts'
import { context } from '../calls/context.ts'

/**
 * Offers a waiting call to whoever can take it now, and keeps why the others were not asked. The members are locked
 * before the call (the order of locks), so that two calls never ring at one agent. When nobody can take it, the call
 * waits until somebody becomes free.
 */
export function offerNextCall(callId: string): Promise<void> {
  return inTransaction(async (tx) => {
    const waiting = await queueOfWaiting(tx, callId)
    if (!waiting) return
    const candidates = await listCandidates(tx, waiting.queueId, callId)
    const stored = await lockCall(tx, callId)
    if (!stored) return
    const asked = new Set(stored.call.offers.map(({ agentId }) => agentId))
    const ctx = context()
    const { offer, skipped } = chooseAgents(candidates, { isRinging: asked.size > 0, now: ctx.now })
    const decided = decide(
      stored.call,
      { type: 'OfferCall', agentIds: offer, ringSeconds: waiting.ringSeconds },
      // Routing wishes nothing that a plan could refuse.
      { ...ctx, plan: 'basic' },
    )
    if ('refused' in decided) return
    // Whom this very call rings at is busy with nothing else.
    saveSkips(
      tx,
      callId,
      skipped.filter(({ agentId }) => !asked.has(agentId)),
    )
    carryOut(tx, stored, decided)
  })
}
