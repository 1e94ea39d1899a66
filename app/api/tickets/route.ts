import { ticketList, ticketQuery } from '#lib/contracts/ticketSnapshot.ts'
import { listTickets } from '#lib/data/tickets/listTickets.ts'
import { withAgent } from '#lib/http/withAgent.ts'

/** One page of the tickets, newest change first. */
export const GET = withAgent(
  { may: 'ticket.see', query: ticketQuery, says: ticketList },
  async ({ actor, query }) => {
    const { q, status, assignee, cursor } = query
    const assigneeId = assignee && (assignee === 'me' ? actor.id : null)
    return listTickets({ q, status, assigneeId }, cursor)
  },
)
