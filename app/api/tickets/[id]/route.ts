import { ticketPathId } from '#lib/contracts/pathId.ts'
import { ticketChange, ticketPage, ticketSnapshot } from '#lib/contracts/ticketSnapshot.ts'
import { listTicketPages } from '#lib/data/tickets/listTicketPages.ts'
import { listTicketSnapshots } from '#lib/data/tickets/listTicketSnapshots.ts'
import { notFound } from '#lib/http/notFound.ts'
import { withAgent } from '#lib/http/withAgent.ts'
import { changeTicket } from '#lib/workflows/tickets/changeTicket.ts'

export const GET = withAgent(
  { may: 'ticket.see', params: ticketPathId, says: ticketPage },
  async ({ params }) => {
    const [page] = await listTicketPages([params.id])
    return page ?? notFound
  },
)

export const PATCH = withAgent(
  { may: 'ticket.change', params: ticketPathId, body: ticketChange, says: ticketSnapshot },
  async ({ params, body }) => {
    const refusal = await changeTicket(params.id, body)
    if (refusal) return refusal
    const [ticket] = await listTicketSnapshots([params.id])
    return ticket
  },
)
