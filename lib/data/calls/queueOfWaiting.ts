import type { Statement, Transaction } from '../transaction.ts'

const select: Statement = {
  name: 'calls.queue',
  text: `
select q."id" as "queueId", q."ringSeconds"
from "Call" c join "Queue" q on q."id" = c."queueId"
where c."id" = $1 and c."waitingSince" is not null`,
}

export interface WaitingIn {
  readonly queueId: string
  readonly ringSeconds: number
}

/** The queue a call waits in; null when it does not wait (any more). */
export async function queueOfWaiting(tx: Transaction, callId: string): Promise<WaitingIn | null> {
  const [row] = await tx.run<WaitingIn>(select, [callId])
  return row ?? null
}
