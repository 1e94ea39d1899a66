import type { TicketSnapshot } from '#lib/contracts/ticketSnapshot.ts'

/** In the order in which a ticket goes through them. */
export const STATUSES = [
  'open',
  'pending',
  'resolved',
  'closed',
] as const satisfies readonly TicketSnapshot['status'][]

/** The most urgent first. */
export const PRIORITIES = [
  'urgent',
  'high',
  'normal',
  'low',
] as const satisfies readonly TicketSnapshot['priority'][]
