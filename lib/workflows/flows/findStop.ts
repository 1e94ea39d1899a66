import { findQueue } from '#lib/data/queues/findQueue.ts'
import type { Transaction } from '#lib/data/transaction.ts'
import type { FlowStop } from '#lib/domain/calls/flowStop.ts'
import type { Flow, FlowPosition } from '#lib/domain/flows/flow.ts'
import { nodeAt } from '#lib/domain/flows/nodeAt.ts'
import { stopAt } from '#lib/domain/flows/stopAt.ts'

/** A place of the flow as a call takes it, with what is known now of the queue it may lead to. */
export async function findStop(
  tx: Transaction,
  flow: Flow,
  { nodeId, tries }: FlowPosition,
): Promise<FlowStop> {
  const node = nodeAt(flow, nodeId)
  return stopAt(node, tries, node.type === 'queue' ? await findQueue(tx, node.queueId) : null)
}
