import { queryOptions } from '@tanstack/react-query'
import type { TicketPage } from '#lib/contracts/ticketSnapshot.ts'
import { api } from '../api.ts'

/** One ticket with its calls, recordings and notes. */
export const ticketQuery = (id: number) =>
  queryOptions({ queryKey: ['ticket', id], queryFn: () => api<TicketPage>('GET', `/api/tickets/${id}`) })
