import type { Statement, Transaction } from '../transaction.ts'

export interface EntryNumber {
  readonly id: string
  readonly number: string
  readonly queueId: string | null
  readonly maxWaitSeconds: number | null
  readonly flowId: string | null
}

const select: Statement = {
  name: 'phoneNumbers.find',
  text: `
select n."id", n."number", n."queueId", q."maxWaitSeconds", n."flowId"
from "PhoneNumber" n left join "Queue" q on q."id" = n."queueId"
where n."number" = $1 and n."releasedAt" is null`,
}

/** One of our numbers and where its calls go; null when it is not (any more) ours. */
export async function findPhoneNumber(tx: Transaction, number: string): Promise<EntryNumber | null> {
  const [row] = await tx.run<EntryNumber>(select, [number])
  return row ?? null
}
