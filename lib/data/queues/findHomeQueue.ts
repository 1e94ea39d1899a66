import type { Statement, Transaction } from '../transaction.ts'

const select: Statement = {
  name: 'queues.home',
  text: 'select "id" from "Queue" order by "createdAt", "id" limit 1',
}

/**
 * Where a call goes that is nobody's queue's when its agent is lost: the desk's first queue, so that no customer is
 * let go for want of one. Null while the desk has none.
 */
export async function findHomeQueue(tx: Transaction): Promise<string | null> {
  const [row] = await tx.run<{ readonly id: string }>(select, [])
  return row?.id ?? null
}
