import { noteLive } from '#lib/data/live/noteLive.ts'
import { insertTicket } from '#lib/data/tickets/insertTicket.ts'
import { listUnfinishedTickets } from '#lib/data/tickets/listUnfinishedTickets.ts'
import { touchTicket } from '#lib/data/tickets/touchTicket.ts'
import type { Transaction } from '#lib/data/transaction.ts'
import { subjectOfCall } from '#lib/domain/tickets/subjectOfCall.ts'
import { ticketForCall } from '#lib/domain/tickets/ticketForCall.ts'

/** The one ticket of a new call: the requester's unfinished one by the rule, or a new one. Returns its number. */
export async function ticketOfCall(
  tx: Transaction,
  call: {
    readonly contactId: string
    readonly direction: 'inbound' | 'outbound'
    readonly number: string
    readonly assigneeId: string | null
    readonly locale: 'ko' | 'en'
    readonly now: number
  },
): Promise<number> {
  const found = ticketForCall(await listUnfinishedTickets(tx, call.contactId), call.now)
  if (found !== null) touchTicket(tx, found, call.assigneeId)
  const ticketId =
    found ??
    (await insertTicket(tx, {
      subject: subjectOfCall(call),
      requesterId: call.contactId,
      assigneeId: call.assigneeId,
    }))
  noteLive(tx, { kind: 'ticket', id: String(ticketId) })
  return ticketId
}
