import { inTransaction } from '#lib/data/inTransaction.ts'
import { noteLive } from '#lib/data/live/noteLive.ts'
import { newId } from '#lib/data/newId.ts'
import type { Refusal } from '#lib/domain/shared/refusal.ts'
import { refuse } from '#lib/domain/shared/refuse.ts'

export interface NewNote {
  readonly ticketId: number
  readonly authorId: string
  readonly body: string
}

/** Somebody writes a private note on a ticket. Returns the note's id. */
export function addNote({ ticketId, authorId, body }: NewNote): Promise<string | Refusal<'notFound'>> {
  return inTransaction(async (tx) => {
    const prisma = await tx.prisma()
    const { count } = await prisma.ticket.updateMany({
      where: { id: ticketId },
      data: { version: { increment: 1 } },
    })
    if (count === 0) return refuse('notFound')
    const { id } = await prisma.note.create({ data: { id: newId(), ticketId, authorId, body } })
    noteLive(tx, { kind: 'ticket', id: String(ticketId) })
    return id
  })
}
