import type { Statement, Transaction } from '../transaction.ts'

const select: Statement = {
  name: 'flows.ofCall',
  text: `
select c."flowNodeId" as "nodeId", c."flowStep" as "step", v."definition"
from "Call" c join "FlowVersion" v on v."id" = c."flowVersionId" where c."id" = $1`,
}

export interface FlowOfCall {
  readonly nodeId: string
  readonly step: number
  readonly definition: unknown
}

/** The flow a call is in, and where; not locked, and no longer so a moment later. Null: it is in none. */
export async function findFlowOfCall(tx: Transaction, callId: string): Promise<FlowOfCall | null> {
  const [row] = await tx.run<FlowOfCall>(select, [callId])
  return row ?? null
}
