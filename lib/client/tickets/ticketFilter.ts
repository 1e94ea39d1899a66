import type { TicketFilter } from '../queries/ticketsQuery.ts'
import { createStore } from '../store.ts'

export const EVERY_TICKET: TicketFilter = { q: '', assignee: null, status: null }

/** Which tickets the list shows; stays while one looks at something else. */
export const ticketFilter = createStore<TicketFilter>(EVERY_TICKET)
