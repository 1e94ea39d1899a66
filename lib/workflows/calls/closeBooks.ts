import type { StoredCall } from '#lib/data/calls/storedCall.ts'
import { noteLive } from '#lib/data/live/noteLive.ts'
import { touchTicket } from '#lib/data/tickets/touchTicket.ts'
import type { Transaction } from '#lib/data/transaction.ts'
import { startWrapUp } from '#lib/data/wrapUps/startWrapUp.ts'

/**
 * What follows from a call's end, or from its agent leaving the others talking: the ticket has news, and whoever talked
 * has his time to finish up. A talk among colleagues gives nobody the ticket, and leaves nothing to finish.
 */
export function closeBooks(tx: Transaction, { call, ticketId }: StoredCall, agentId: string | null): void {
  const isInternal = call.direction === 'internal'
  touchTicket(tx, ticketId, isInternal ? null : agentId)
  noteLive(tx, { kind: 'ticket', id: String(ticketId) })
  if (isInternal || !agentId || call.answeredAt === null) return
  startWrapUp(tx, { callId: call.id, agentId, queueId: call.queueId })
  noteLive(tx, { kind: 'desk', id: agentId })
}
