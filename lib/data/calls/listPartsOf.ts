import type { Statement, Transaction } from '../transaction.ts'

const select: Statement = {
  name: 'calls.partsOf',
  text: `
select "callId" from "Leg" where "agentId" = $1 and ("status" <> 'ended' or "lostAt" is not null)
union
select "callId" from "Offer" where "agentId" = $1 and "status" in ('ringing', 'claimed')`,
}

/** The ids of the calls an agent has any part in: he is in them, rung by them, or awaited. */
export async function listPartsOf(tx: Transaction, agentId: string): Promise<readonly string[]> {
  const rows = await tx.run<{ readonly callId: string }>(select, [agentId])
  return rows.map(({ callId }) => callId)
}
