import type { TicketChange, TicketSnapshot } from '#lib/contracts/ticketSnapshot.ts'
import { api } from '../api.ts'

export function changeTicket(id: number, change: TicketChange): Promise<TicketSnapshot> {
  return api<TicketSnapshot>('PATCH', `/api/tickets/${id}`, change)
}
