import type { Statement, Transaction } from '../transaction.ts'

const select: Statement = {
  name: 'flows.version',
  text: 'select "definition" from "FlowVersion" where "id" = $1',
}

/** A published version as it was written down; the reader parses it by contract. Null: there is none of this id. */
export async function findFlowVersion(tx: Transaction, versionId: string): Promise<unknown> {
  const [row] = await tx.run<{ readonly definition: unknown }>(select, [versionId])
  return row?.definition ?? null
}
