import { saveAvailability } from '#lib/data/availability/saveAvailability.ts'
import { inTransaction } from '#lib/data/inTransaction.ts'
import { noteLive } from '#lib/data/live/noteLive.ts'
import { absorb } from '#lib/domain/calls/absorb.ts'
import type { Refusal } from '#lib/domain/shared/refusal.ts'
import { refuse } from '#lib/domain/shared/refuse.ts'
import { carryOut } from '../calls/carryOut.ts'
import { context } from '../calls/context.ts'
import { lockLines } from '../lines/lockLines.ts'

/**
 * A person is out from this commit on: no session, no socket (its process hears the note), no offer, no part in a
 * call; his callers go back to their queues. Nobody revokes himself, and the last account admin stays.
 */
export function revokePerson(id: string, byId: string): Promise<Refusal<'notFound' | 'forbidden'> | null> {
  return inTransaction(async (tx) => {
    if (id === byId) return refuse('forbidden')
    const prisma = await tx.prisma()
    const person = await prisma.person.findUnique({ where: { id } })
    if (!person) return refuse('notFound')
    const admins = { role: 'accountAdmin', disabledAt: null } as const
    // All of them, so that two who revoke each other at once wait here and the second one sees.
    await prisma.$queryRaw`select "id" from "Person" where "role" = 'accountAdmin' order by "id" for update`
    const others = await prisma.person.count({ where: { ...admins, NOT: { id } } })
    if (person.role === 'accountAdmin' && others === 0) return refuse('forbidden')
    await prisma.person.update({ where: { id }, data: { disabledAt: person.disabledAt ?? new Date() } })
    await prisma.session.deleteMany({ where: { personId: id } })
    await prisma.presence.deleteMany({ where: { personId: id } })
    await prisma.joinIntent.deleteMany({ where: { personId: id, usedAt: null } })
    saveAvailability(tx, id, 'offline', null)
    noteLive(tx, { kind: 'revoked', personId: id })
    for (const stored of await lockLines(tx, id)) {
      carryOut(tx, stored, absorb(stored.call, { type: 'agent.revoked', agentId: id }, context()))
    }
    return null
  })
}
