import { AsyncLocalStorage } from 'node:async_hooks'
import type { PoolClient } from 'pg'

export interface Loan {
  readonly client: PoolClient
  /** The adapter has begun on it. */
  taken: boolean
}

const slot = Symbol.for('sidetone.lentConnection')
const holder = globalThis as { [slot]?: AsyncLocalStorage<Loan> }

/**
 * The connection that Prisma's next interactive transaction is to run on. Prisma has no parameter for it; this is
 * how it reaches the adapter, and it is set around that one call only. It hangs on the global object because Next
 * loads its own copy of our modules: with two of them, a route's transaction would silently be two.
 */
holder[slot] ??= new AsyncLocalStorage<Loan>()
export const lentConnection = holder[slot]
