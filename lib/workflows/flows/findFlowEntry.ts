import { flowDefinition } from '#lib/contracts/flowDefinition.ts'
import { findPublishedFlow } from '#lib/data/flows/findPublishedFlow.ts'
import type { Transaction } from '#lib/data/transaction.ts'
import type { FlowEntry } from '#lib/domain/calls/enterFlow.ts'
import { startOf } from '#lib/domain/flows/startOf.ts'
import { findStop } from './findStop.ts'

/** How a call comes into a flow now: its newest version, and where that begins. Null: nothing was published. */
export async function findFlowEntry(tx: Transaction, flowId: string): Promise<FlowEntry | null> {
  const published = await findPublishedFlow(tx, flowId)
  if (!published) return null
  const flow = flowDefinition.parse(published.definition)
  return { versionId: published.versionId, stop: await findStop(tx, flow, startOf(flow)) }
}
