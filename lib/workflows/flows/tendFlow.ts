import { flowDefinition } from '#lib/contracts/flowDefinition.ts'
import { listFreeAgents } from '#lib/data/agents/listFreeAgents.ts'
import { lockAgents } from '#lib/data/agents/lockAgents.ts'
import { lockCall } from '#lib/data/calls/lockCall.ts'
import { findFlowOfCall } from '#lib/data/flows/findFlowOfCall.ts'
import { inTransaction } from '#lib/data/inTransaction.ts'
import { findHomeQueue } from '#lib/data/queues/findHomeQueue.ts'
import { absorb } from '#lib/domain/calls/absorb.ts'
import { decide } from '#lib/domain/calls/decide.ts'
import { advance } from '#lib/domain/flows/advance.ts'
import { nodeAt } from '#lib/domain/flows/nodeAt.ts'
import { carryOut } from '../calls/carryOut.ts'
import { context } from '../calls/context.ts'
import { findStop } from './findStop.ts'

/**
 * Looks after a flow that rings: it rings at its agent, and goes on where he cannot be rung or has not come. He is
 * locked before the call (the order of locks), so that two calls never ring at him.
 */
export function tendFlow(callId: string): Promise<void> {
  return inTransaction(async (tx) => {
    const seen = await findFlowOfCall(tx, callId)
    if (!seen) return
    const flow = flowDefinition.parse(seen.definition)
    const node = nodeAt(flow, seen.nodeId)
    if (node.type !== 'agent') return
    await lockAgents(tx, [node.agentId])
    const stored = await lockCall(tx, callId)
    const run = stored?.call.flow
    if (!run || run.step !== seen.step || stored.call.offers.length > 0) return
    const agentIds = run.phase === 'ringing' ? await listFreeAgents(tx, [node.agentId]) : []
    if (agentIds.length === 0) {
      const { step } = run
      const to = await findStop(tx, flow, advance(flow, run, { type: 'unanswered' }))
      const moved = { type: 'flow.moved', step, to, digits: '', isAsking: false } as const
      carryOut(tx, stored, absorb(stored.call, moved, context()))
      return
    }
    const { ringSeconds } = node
    const offer = { type: 'OfferCall', agentIds, ringSeconds, homeQueueId: await findHomeQueue(tx) } as const
    // What a flow wishes no plan refuses.
    const decided = decide(stored.call, offer, { ...context(), plan: 'basic' })
    if (!('refused' in decided)) carryOut(tx, stored, decided)
  })
}
