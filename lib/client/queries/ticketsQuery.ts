import { infiniteQueryOptions } from '@tanstack/react-query'
import type { TicketList, TicketSnapshot } from '#lib/contracts/ticketSnapshot.ts'
import { api } from '../api.ts'

export interface TicketFilter {
  readonly q: string
  readonly assignee: 'me' | 'nobody' | null
  readonly status: TicketSnapshot['status'] | null
}

/** The ticket list of one filter, newest change first, page by page. */
export const ticketsQuery = (filter: TicketFilter) =>
  infiniteQueryOptions({
    queryKey: ['tickets', filter],
    queryFn: ({ pageParam }) => api<TicketList>('GET', `/api/tickets?${searchOf(filter, pageParam)}`),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
  })

function searchOf(filter: TicketFilter, cursor: string | null): URLSearchParams {
  const search = new URLSearchParams()
  if (filter.q) search.set('q', filter.q)
  if (filter.assignee) search.set('assignee', filter.assignee)
  if (filter.status) search.set('status', filter.status)
  if (cursor) search.set('cursor', cursor)
  return search
}
