import type { Statement, Transaction } from '../transaction.ts'

const select: Statement = {
  name: 'calls.queue',
  text: `select "queueId" from "Call" where "id" = $1 and "waitingSince" is not null`,
}

/** The queue a call waits in; null when it does not wait (any more). */
export async function queueOfWaiting(tx: Transaction, callId: string): Promise<string | null> {
  const [row] = await tx.run<{ readonly queueId: string | null }>(select, [callId])
  return row?.queueId ?? null
}
