import { database } from '#lib/data/database.ts'
import { newId } from '#lib/data/newId.ts'
import { prepareCall, type World } from './prepareCall.ts'
import { webhook } from './webhook.ts'

/** The usual way: an interactive transaction, the lock by raw SQL, a read with relations, a nested write. */
export async function nestedPrisma(world: World) {
  const { call } = await prepareCall(world)
  const { prisma } = database()
  const key = newId()
  return () =>
    prisma.$transaction(async (tx) => {
      await tx.webhookReceipt.create({ data: { key } })
      await tx.$queryRaw`select 1 as one from "Call" where id = ${call.id} for no key update`
      const row = await tx.call.findUniqueOrThrow({
        where: { id: call.id },
        include: { legs: true, offers: { where: { status: { in: ['ringing', 'claimed'] } } } },
      })
      const { events } = webhook(call)
      const legId = row.legs[0]?.id ?? ''
      const now = new Date()
      await tx.call.update({
        where: { id: call.id },
        data: {
          version: row.version + events.length,
          lastHeardAt: now,
          legs: {
            update: { where: { id: legId }, data: { status: 'connected', connectedAt: now, present: true } },
          },
          events: {
            create: events.map(({ type }, i) => ({
              seq: row.version + i + 1,
              type,
              at: now,
              data: { legId },
            })),
          },
        },
      })
      const payload = JSON.stringify({ callId: call.id, legId })
      await tx.$executeRaw`select graphile_worker.add_job('call.syncParticipant', ${payload}::json,
        queue_name := ${`call:${call.id}`})`
    })
}
