import type { Statement, Transaction } from '../transaction.ts'
import type { EntryNumber } from './findPhoneNumber.ts'

const select: Statement = {
  name: 'phoneNumbers.get',
  text: `
select n."id", n."number", n."queueId", q."maxWaitSeconds", n."flowId"
from "PhoneNumber" n left join "Queue" q on q."id" = n."queueId"
where n."id" = $1 and n."releasedAt" is null`,
}

/** One of our numbers by id; null when it has been released. */
export async function findOwnNumber(tx: Transaction, id: string): Promise<EntryNumber | null> {
  const [row] = await tx.run<EntryNumber>(select, [id])
  return row ?? null
}
