import type { Statement, Transaction } from '../transaction.ts'

const select: Statement = { name: 'calls.ofLeg', text: 'select "callId" from "Leg" where "id" = $1' }

/** The call a leg belongs to; null for a leg that is not ours. */
export async function findCallOfLeg(tx: Transaction, legId: string): Promise<string | null> {
  const [row] = await tx.run<{ readonly callId: string }>(select, [legId])
  return row?.callId ?? null
}
