import type { Statement, Transaction } from '../transaction.ts'

const select: Statement = {
  name: 'agents.busy',
  text: `
select exists (select from "Leg" where "agentId" = $1 and "status" <> 'ended')
    or exists (select from "Offer" where "agentId" = $1 and "status" = 'claimed') as "busy"`,
}

/** Whether the agent has a leg that is not over, or one on its way. */
export async function isAgentBusy(tx: Transaction, agentId: string): Promise<boolean> {
  const [row] = await tx.run<{ readonly busy: boolean }>(select, [agentId])
  return row?.busy ?? false
}
