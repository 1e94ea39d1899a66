import { findOrCreateContact } from '#lib/data/contacts/findOrCreateContact.ts'
import { noteLive } from '#lib/data/live/noteLive.ts'
import { insertTicket } from '#lib/data/tickets/insertTicket.ts'
import { listUnfinishedTickets } from '#lib/data/tickets/listUnfinishedTickets.ts'
import { touchTicket } from '#lib/data/tickets/touchTicket.ts'
import type { Transaction } from '#lib/data/transaction.ts'
import { subjectOfCall } from '#lib/domain/tickets/subjectOfCall.ts'
import { ticketForCall } from '#lib/domain/tickets/ticketForCall.ts'

/**
 * What a new call hangs on: the contact of its number, known or new, and its one ticket, his unfinished one by the
 * rule or a new one.
 */
export async function openBooks(
  tx: Transaction,
  call: {
    readonly direction: 'inbound' | 'outbound'
    readonly number: string
    readonly assigneeId: string | null
    readonly locale: 'ko' | 'en'
    readonly now: number
  },
): Promise<{ readonly contactId: string; readonly ticketId: number }> {
  const [contactId, unfinished] = await Promise.all([
    findOrCreateContact(tx, call.number),
    listUnfinishedTickets(tx, call.number),
  ])
  const found = ticketForCall(unfinished, call.now)
  if (found !== null) touchTicket(tx, found, call.assigneeId)
  const ticketId =
    found ??
    (await insertTicket(tx, {
      subject: subjectOfCall(call),
      requesterId: contactId,
      assigneeId: call.assigneeId,
    }))
  noteLive(tx, { kind: 'ticket', id: String(ticketId) })
  return { contactId, ticketId }
}
