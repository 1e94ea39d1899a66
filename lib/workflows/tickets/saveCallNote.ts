import { lockCall } from '#lib/data/calls/lockCall.ts'
import { inTransaction } from '#lib/data/inTransaction.ts'
import { noteLive } from '#lib/data/live/noteLive.ts'
import { newId } from '#lib/data/newId.ts'
import { touchTicket } from '#lib/data/tickets/touchTicket.ts'
import type { Refusal } from '#lib/domain/shared/refusal.ts'
import { refuse } from '#lib/domain/shared/refuse.ts'

export interface CallNote {
  readonly callId: string
  readonly authorId: string
  /** Empty: there is none. */
  readonly body: string
}

/** Keeps the one note that an agent writes of a call, on its ticket, as he types. Whoever has no part in it has none. */
export function saveCallNote({
  callId,
  authorId,
  body,
}: CallNote): Promise<Refusal<'notFound' | 'notOnCall'> | null> {
  return inTransaction(async (tx) => {
    // The lock makes two tabs that save at once one note.
    const stored = await lockCall(tx, callId)
    if (!stored) return refuse('notFound')
    const { call, ticketId } = stored
    const takesPart =
      call.ownerId === authorId ||
      call.legs.some(({ endpoint }) => endpoint.kind === 'agent' && endpoint.agentId === authorId)
    if (!takesPart) return refuse('notOnCall')
    const prisma = await tx.prisma()
    const known = await prisma.note.findFirst({ where: { callId, authorId }, orderBy: { createdAt: 'asc' } })
    if (known && !body) await prisma.note.delete({ where: { id: known.id } })
    else if (known) await prisma.note.update({ where: { id: known.id }, data: { body } })
    else if (body) await prisma.note.create({ data: { id: newId(), ticketId, callId, authorId, body } })
    touchTicket(tx, ticketId, null)
    noteLive(tx, { kind: 'ticket', id: String(ticketId) })
    return null
  })
}
