import type { PoolClient } from 'pg'
import { lentConnection } from './lentConnection.ts'
import type { PrismaClient, PrismaTransaction } from './prismaTypes.ts'

/** Longer than any statement may take: the database's own limits end a transaction, not Prisma's. */
const neverMs = 10 * 60_000

/** Prisma within a transaction that has begun on `client`; opened on demand, to be closed before the commit. */
export function borrowPrisma(prisma: PrismaClient, client: PoolClient) {
  const over = Promise.withResolvers<void>()
  let opened: Promise<PrismaTransaction> | undefined
  let running: Promise<void> | undefined
  const loan = { client, taken: false }

  const open = (): Promise<PrismaTransaction> => {
    opened ??= new Promise((resolve, reject) => {
      running = lentConnection
        .run(loan, () =>
          prisma.$transaction(
            (tx) => {
              if (!loan.taken) throw new Error('Prisma has begun a transaction of its own beside ours.')
              resolve(tx)
              return over.promise
            },
            { maxWait: neverMs, timeout: neverMs },
          ),
        )
        .catch(reject)
    })
    return opened
  }
  const close = async () => {
    over.resolve()
    await running
  }
  return { open, close }
}
