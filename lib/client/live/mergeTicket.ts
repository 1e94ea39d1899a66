import type { TicketList, TicketSnapshot } from '#lib/contracts/ticketSnapshot.ts'
import type { TicketFilter } from '../queries/ticketsQuery.ts'

/**
 * The pages of a ticket list with this ticket in them as it now is: newest change first, gone when the filter no
 * longer means it. What a search would find only the server knows: there, known tickets change and none is added.
 */
export function mergeTicket(
  pages: readonly TicketList[],
  ticket: TicketSnapshot,
  filter: TicketFilter,
  agentId: string,
): readonly TicketList[] {
  const known = pages.flatMap((page) => page.tickets).find((one) => one.id === ticket.id)
  if (known && known.version >= ticket.version) return pages
  const belongs = matches(ticket, filter, agentId) && (known !== undefined || filter.q === '')
  const without = pages.map((page) => ({
    ...page,
    tickets: page.tickets.filter(({ id }) => id !== ticket.id),
  }))
  const [first, ...rest] = without
  if (!first || !belongs) return without
  return [{ ...first, tickets: [ticket, ...first.tickets] }, ...rest]
}

function matches(ticket: TicketSnapshot, filter: TicketFilter, agentId: string): boolean {
  if (filter.status && ticket.status !== filter.status) return false
  if (filter.assignee === 'me') return ticket.assignee?.id === agentId
  return filter.assignee === null || ticket.assignee === null
}
