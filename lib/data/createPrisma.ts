import { PrismaPg } from '@prisma/adapter-pg'
import type { Pool } from 'pg'
import { PrismaClient } from '#prisma/generated/client.ts'
import { lentConnection } from './lentConnection.ts'
import { transactionOn } from './transactionOn.ts'

/** Prisma on our own pool. Its interactive transactions run on a connection that was lent to them, if one was. */
export function createPrisma(pool: Pool): PrismaClient {
  const adapters = new PrismaPg(pool)
  const connect = adapters.connect.bind(adapters)
  adapters.connect = async () => {
    const adapter = await connect()
    const start = adapter.startTransaction.bind(adapter)
    adapter.startTransaction = async (isolation) => {
      const loan = lentConnection.getStore()
      if (!loan) return start(isolation)
      loan.taken = true
      return transactionOn(adapter, loan.client)
    }
    return adapter
  }
  return new PrismaClient({ adapter: adapters })
}
