import type { TicketCandidate } from '#lib/domain/tickets/ticketForCall.ts'
import type { Statement, Transaction } from '../transaction.ts'

const select: Statement = {
  name: 'tickets.unfinishedOf',
  text: `
select "id", "status", (extract(epoch from "updatedAt") * 1000)::float8 as "updatedAt"
from "Ticket" where "requesterId" = $1 and "status" in ('open', 'pending')
order by "updatedAt" desc limit 10`,
}

/** The requester's newest tickets that are open or pending. */
export function listUnfinishedTickets(
  tx: Transaction,
  contactId: string,
): Promise<readonly TicketCandidate[]> {
  return tx.run<TicketCandidate>(select, [contactId])
}
