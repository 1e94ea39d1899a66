import { flowDefinition } from '#lib/contracts/flowDefinition.ts'
import { findFlowVersion } from '#lib/data/flows/findFlowVersion.ts'
import type { Transaction } from '#lib/data/transaction.ts'
import type { Flow } from '#lib/domain/flows/flow.ts'

/** The flow a call is in. Throws when it is none: only what ends on every path was ever published. */
export async function getFlow(tx: Transaction, versionId: string): Promise<Flow> {
  return flowDefinition.parse(await findFlowVersion(tx, versionId))
}
