import { lockCallByProviderRef } from '#lib/data/calls/lockCallByProviderRef.ts'
import type { StoredCall } from '#lib/data/calls/storedCall.ts'
import { inTransaction } from '#lib/data/inTransaction.ts'
import type { Transaction } from '#lib/data/transaction.ts'
import { absorb } from '#lib/domain/calls/absorb.ts'
import type { Fact } from '#lib/domain/calls/fact.ts'
import type { Instruction } from '#lib/domain/calls/instruction.ts'
import { advance } from '#lib/domain/flows/advance.ts'
import type { Flow } from '#lib/domain/flows/flow.ts'
import { nodeAt } from '#lib/domain/flows/nodeAt.ts'
import { carryOut } from '../calls/carryOut.ts'
import { context } from '../calls/context.ts'
import { findStop } from './findStop.ts'
import { getFlow } from './getFlow.ts'
import { instructionsOf } from './instructionsOf.ts'

export interface FlowReport {
  readonly providerRef: string
  /** The step that is done; null: nothing is, the caller was fetched to the flow. */
  readonly step: number | null
  readonly digits: string
}

/**
 * A caller's channel tells that a step of his flow is done, and asks what it is to do: lock, step, save, answer. The
 * answer is what is so now: a report that is late, or told again, moves nothing and is answered all the same.
 */
export function answerFlow(report: FlowReport): Promise<readonly Instruction[]> {
  return inTransaction(async (tx) => {
    let stored: (StoredCall & { readonly legId: string }) | null = await lockCallByProviderRef(
      tx,
      report.providerRef,
    )
    if (!stored) return [{ type: 'hangUp' }]
    const { legId } = stored
    const run = stored.call.flow
    const flow = run && (await getFlow(tx, run.versionId))
    const facts: Fact[] = [{ type: 'leg.connected', legId }]
    if (flow) facts.push(...(await stepsOf(tx, stored, flow, report)))
    for (const fact of facts) {
      const ctx = context()
      stored = { legId, ...carryOut(tx, stored, absorb(stored.call, fact, ctx), { heardAt: ctx.now }) }
    }
    return instructionsOf(tx, stored, legId)
  })
}

async function stepsOf(
  tx: Transaction,
  { call }: StoredCall,
  flow: Flow,
  { step, digits }: FlowReport,
): Promise<readonly Fact[]> {
  const run = call.flow
  if (step === null) return [{ type: 'flow.arrived' }]
  if (run?.step !== step) return []
  const node = nodeAt(flow, run.nodeId)
  const to = await findStop(tx, flow, advance(flow, run, { type: 'done', digits }))
  // Elsewhere a key only ends what he was saying.
  const chosen = node.type === 'menu' ? digits : ''
  return [{ type: 'flow.moved', step, to, digits: chosen, isAsking: true }]
}
