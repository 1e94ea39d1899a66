import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'
import type { Desk } from '#lib/contracts/deskSnapshot.ts'
import type { LiveEvent } from '#lib/contracts/liveEvents.ts'
import type { TicketList, TicketPage, TicketSnapshot } from '#lib/contracts/ticketSnapshot.ts'
import { deskQuery } from '../queries/deskQuery.ts'
import { recentCallsQuery } from '../queries/recentCallsQuery.ts'
import { ticketQuery } from '../queries/ticketQuery.ts'
import type { TicketFilter } from '../queries/ticketsQuery.ts'
import { mergeDesk } from './mergeDesk.ts'
import { mergeTicket } from './mergeTicket.ts'

/** Puts what the server says into what the screens read. Newer wins, older is ignored. */
export function applyServerEvent(client: QueryClient, event: LiveEvent, agentId: string): void {
  switch (event.kind) {
    case 'desk':
    case 'call':
      client.setQueryData<Desk>(deskQuery.queryKey, (desk) => desk && mergeDesk(desk, event, agentId))
      // An answer that is on its way may have been read before this happened, and would take it back.
      if (client.isFetching({ queryKey: deskQuery.queryKey }) > 0) void askAnew(client)
      if (event.kind === 'call') followCall(client, event.snapshot)
      return
    case 'ticket':
      followTicket(client, event.snapshot, agentId)
      return
    case 'contact':
      void client.invalidateQueries({ queryKey: ['contacts'] })
      void client.invalidateQueries({ queryKey: ['suggestions'] })
      return
    case 'offerEnded':
    case 'invitationEnded':
    case 'digit':
      return
  }
}

/** A first answer is not given up for a second by itself: it has to be told so. */
async function askAnew(client: QueryClient): Promise<void> {
  await client.cancelQueries({ queryKey: deskQuery.queryKey })
  await client.invalidateQueries({ queryKey: deskQuery.queryKey })
}

/** A call on an open ticket page grows a timeline the event does not carry; a closed one is a recent call. */
function followCall(client: QueryClient, call: CallSnapshot): void {
  void client.invalidateQueries({ queryKey: ticketQuery(call.ticketId).queryKey })
  if (call.status === 'closed') void client.invalidateQueries({ queryKey: recentCallsQuery.queryKey })
}

function followTicket(client: QueryClient, ticket: TicketSnapshot, agentId: string): void {
  client.setQueryData<TicketPage>(ticketQuery(ticket.id).queryKey, (page) =>
    page && page.ticket.version < ticket.version ? { ...page, ticket } : page,
  )
  // What was written on it is not in the event.
  void client.invalidateQueries({ queryKey: ticketQuery(ticket.id).queryKey })
  for (const [key, list] of client.getQueriesData<InfiniteData<TicketList>>({ queryKey: ['tickets'] })) {
    if (!list) continue
    const pages = mergeTicket(list.pages, ticket, key[1] as TicketFilter, agentId)
    if (pages !== list.pages) client.setQueryData(key, { ...list, pages })
  }
}
