import type { LineRights } from '#lib/domain/desk/enterLine.ts'
import type { Statement, Transaction } from '../transaction.ts'

const select: Statement = {
  name: 'agents.lineRights',
  text: `
select o."plan", p."secondLine" as "secondCalls" from "Person" p cross join "Organization" o where p."id" = $1`,
}

/** What the agent may have beside a call: by the plan, and by his own setting. */
export async function getLineRights(tx: Transaction, agentId: string): Promise<LineRights> {
  const [row] = await tx.run<LineRights>(select, [agentId])
  if (!row) throw new Error('who asks is a person of this organization')
  return row
}
