import { listCandidates } from '#lib/data/agents/listCandidates.ts'
import { lockCall } from '#lib/data/calls/lockCall.ts'
import { queueOfWaiting } from '#lib/data/calls/queueOfWaiting.ts'
import { inTransaction } from '#lib/data/inTransaction.ts'
import { decide } from '#lib/domain/calls/decide.ts'
import { chooseAgents } from '#lib/domain/routing/chooseAgents.ts'
import { carryOut } from '../calls/carryOut.ts'
import { context } from '../calls/context.ts'

/**
 * Offers a waiting call to whoever can take it now. The members are locked before the call (the order of locks), so
 * that two calls never ring at one agent. When nobody can take it, the call waits until somebody becomes free.
 */
export function offerNextCall(callId: string): Promise<void> {
  return inTransaction(async (tx) => {
    const waiting = await queueOfWaiting(tx, callId)
    if (!waiting) return
    const candidates = await listCandidates(tx, waiting.queueId, callId)
    const stored = await lockCall(tx, callId)
    if (!stored) return
    const { offer } = chooseAgents(candidates)
    if (offer.length === 0) return
    const decided = decide(
      stored.call,
      { type: 'OfferCall', agentIds: offer, ringSeconds: waiting.ringSeconds },
      context(),
    )
    if (!('refused' in decided)) carryOut(tx, stored, decided)
  })
}
