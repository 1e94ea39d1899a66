import type { TicketCandidate } from '#lib/domain/tickets/ticketForCall.ts'
import type { Statement, Transaction } from '../transaction.ts'

const select: Statement = {
  name: 'tickets.unfinishedOf',
  text: `
select "id", "status", (extract(epoch from "updatedAt") * 1000)::float8 as "updatedAt"
from "Ticket"
where "requesterId" = (select "contactId" from "ContactPhone" where "number" = $1) and "status" in ('open', 'pending')
order by "updatedAt" desc limit 10`,
}

/** The newest open or pending tickets of whoever has the number. */
export function listUnfinishedTickets(tx: Transaction, number: string): Promise<readonly TicketCandidate[]> {
  return tx.run<TicketCandidate>(select, [number])
}
