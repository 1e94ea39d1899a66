import { AsyncLocalStorage } from 'node:async_hooks'
import type { PoolClient } from 'pg'

const slot = Symbol.for('sidetone.lentConnection')
const holder = globalThis as { [slot]?: AsyncLocalStorage<PoolClient> }

/**
 * The connection that Prisma's next interactive transaction is to run on. Prisma has no parameter for it; this is
 * how it reaches the adapter, and it is set around that one call only. It hangs on the global object because Next
 * loads its own copy of our modules: with two of them, a route's transaction would silently be two.
 */
holder[slot] ??= new AsyncLocalStorage<PoolClient>()
export const lentConnection = holder[slot]
