import { lockCall } from '#lib/data/calls/lockCall.ts'
import { saveCall } from '#lib/data/calls/saveCall.ts'
import { database } from '#lib/data/database.ts'
import { newId } from '#lib/data/newId.ts'
import type { Transaction } from '#lib/data/transaction.ts'
import { receiveWebhook } from '#lib/data/webhooks/receiveWebhook.ts'
import { enqueue } from '#lib/outbox/enqueue.ts'
import { prepareCall, type World } from './prepareCall.ts'
import { webhook } from './webhook.ts'

/** The product's statements, but asked through Prisma's `$queryRaw` in Prisma's own transaction. */
export async function rawThroughPrisma(world: World) {
  const { call } = await prepareCall(world)
  const { prisma } = database()
  const key = newId()
  return () =>
    prisma.$transaction(async (through) => {
      const sent: Promise<unknown>[] = []
      const tx: Transaction = {
        run: async ({ text }, values) => {
          const rows = await through.$queryRawUnsafe<never[]>(
            text.replace('select from', 'select 1 as one from'),
            ...values,
          )
          return rows
        },
        send: ({ text }, values) => void sent.push(through.$executeRawUnsafe(text, ...values)),
        prisma: () => Promise.resolve(through),
      }
      const [fresh, stored] = await Promise.all([receiveWebhook(tx, key), lockCall(tx, call.id)])
      if (!fresh || !stored) throw new Error('the call is not there')
      const decision = webhook(stored.call)
      saveCall(tx, stored, decision, { heardAt: Date.now() })
      enqueue(tx, call.id, decision.effects)
      await Promise.all(sent)
    })
}
