import { AsyncLocalStorage } from 'node:async_hooks'
import type { PoolClient } from 'pg'

/**
 * The connection that Prisma's next interactive transaction is to run on. Prisma has no parameter for it; this is
 * how it reaches the adapter, and it is set around that one call only.
 */
export const lentConnection = new AsyncLocalStorage<PoolClient>()
