import type { Statement, Transaction } from '../transaction.ts'

const insert: Statement = {
  name: 'tickets.insert',
  text: `
insert into "Ticket" ("subject", "requesterId", "assigneeId", "updatedAt") values ($1, $2, $3, now())
returning "id"`,
}

export interface NewTicket {
  readonly subject: string
  readonly requesterId: string
  readonly assigneeId: string | null
}

/** Makes a ticket; returns its number. */
export async function insertTicket(tx: Transaction, ticket: NewTicket): Promise<number> {
  const [row] = await tx.run<{ readonly id: number }>(insert, [
    ticket.subject,
    ticket.requesterId,
    ticket.assigneeId,
  ])
  if (!row) throw new Error('an insert that returns nothing')
  return row.id
}
