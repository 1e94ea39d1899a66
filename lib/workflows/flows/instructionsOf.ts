import type { StoredCall } from '#lib/data/calls/storedCall.ts'
import type { Transaction } from '#lib/data/transaction.ts'
import type { Instruction } from '#lib/domain/calls/instruction.ts'
import { instructionsFor } from '#lib/domain/flows/instructionsFor.ts'
import { nodeAt } from '#lib/domain/flows/nodeAt.ts'
import { getFlow } from './getFlow.ts'

/** What a customer's channel is to do now, by where his call is. */
export async function instructionsOf(
  tx: Transaction,
  { call }: Pick<StoredCall, 'call'>,
  legId: string,
): Promise<readonly Instruction[]> {
  const { flow: run } = call
  const node = run && nodeAt(await getFlow(tx, run.versionId), run.nodeId)
  return instructionsFor(call, legId, node)
}
