import type { TicketChange } from '#lib/contracts/ticketSnapshot.ts'
import { inTransaction } from '#lib/data/inTransaction.ts'
import { noteLive } from '#lib/data/live/noteLive.ts'
import type { Refusal } from '#lib/domain/shared/refusal.ts'
import { refuse } from '#lib/domain/shared/refuse.ts'

/** Somebody changes what a ticket says; only somebody who is still with us can be given it. */
export function changeTicket(
  id: number,
  { subject, status, priority, assigneeId }: TicketChange,
): Promise<Refusal<'notFound' | 'invalid'> | null> {
  return inTransaction(async (tx) => {
    const prisma = await tx.prisma()
    if (assigneeId) {
      const assignee = await prisma.person.findUnique({ where: { id: assigneeId, disabledAt: null } })
      if (!assignee) return refuse('invalid')
    }
    const { count } = await prisma.ticket.updateMany({
      where: { id },
      data: {
        version: { increment: 1 },
        ...(subject !== undefined && { subject }),
        ...(status !== undefined && { status }),
        ...(priority !== undefined && { priority }),
        ...(assigneeId !== undefined && { assigneeId }),
      },
    })
    if (count === 0) return refuse('notFound')
    noteLive(tx, { kind: 'ticket', id: String(id) })
    return null
  })
}
