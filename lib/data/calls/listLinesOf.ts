import type { Statement, Transaction } from '../transaction.ts'

const select: Statement = {
  name: 'calls.linesOf',
  text: `
select distinct "callId" from "Leg" where "agentId" = $1 and "status" not in ('ending', 'ended') order by "callId"`,
}

/** The ids of the calls in which the agent has a leg, in the order in which they are locked. */
export async function listLinesOf(tx: Transaction, agentId: string): Promise<readonly string[]> {
  const rows = await tx.run<{ readonly callId: string }>(select, [agentId])
  return rows.map(({ callId }) => callId)
}
