import type { Statement, Transaction } from '../transaction.ts'

const select: Statement = {
  name: 'queues.find',
  text: 'select "ringSeconds", "maxWaitSeconds" from "Queue" where "id" = $1',
}

export interface QueueTimes {
  readonly ringSeconds: number
  readonly maxWaitSeconds: number
}

/** For how long a queue's calls ring, and wait at most. */
export async function findQueue(tx: Transaction, queueId: string): Promise<QueueTimes | null> {
  const [row] = await tx.run<QueueTimes>(select, [queueId])
  return row ?? null
}
