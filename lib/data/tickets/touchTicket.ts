import type { Statement, Transaction } from '../transaction.ts'

const touch: Statement = {
  name: 'tickets.touch',
  text: `
update "Ticket" set "version" = "version" + 1, "updatedAt" = now(),
  "assigneeId" = coalesce("assigneeId", $2),
  "status" = case when "status" in ('resolved', 'closed') then 'open' else "status" end
where "id" = $1`,
}

/** Something happened on the ticket: it is at the top again, and whoever took its call has it if nobody had. */
export function touchTicket(tx: Transaction, ticketId: number, assigneeId: string | null): void {
  tx.send(touch, [ticketId, assigneeId])
}
