import { Pool } from 'pg'
import { gatheringSocket } from './gatheringSocket.ts'

/**
 * How long a session may take, in ms; web requests are short, jobs may sweep. A lock is waited for a little longer
 * than Postgres takes to see a deadlock (1 s), so that a deadlock is known as one and tried again.
 */
const limits = {
  web: { statement_timeout: 3_000, lock_timeout: 1_500, idle_in_transaction_session_timeout: 5_000 },
  jobs: { statement_timeout: 60_000, lock_timeout: 5_000, idle_in_transaction_session_timeout: 5_000 },
} as const

/**
 * A statement is planned once a connection. Left to choose, Postgres plans those that take an array anew each time,
 * because the array it is given is shorter than the one it expects, and for a call's snapshot planning is three
 * quarters of the work; and it plans a search by what was typed, which can flip to reading the whole table.
 */
const KEEP_PLANS = '-c plan_cache_mode=force_generic_plan'

export type PoolKind = keyof typeof limits

/**
 * The connections of this process. Statements that are sent without waiting for each other travel together
 * (`pipeline`), so that a transaction costs two round trips. A broken idle connection is reported and replaced; a
 * half-open one is given up a little after the server would have.
 */
export function createPool(
  connectionString: string,
  options: { readonly kind: PoolKind; readonly max: number; readonly onError: (error: Error) => void },
): Pool {
  const times = limits[options.kind]
  const pool = new Pool({
    connectionString,
    max: options.max,
    ...times,
    query_timeout: times.statement_timeout + 1_000,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    application_name: `sidetone-${options.kind}`,
    pipeline: true,
    stream: gatheringSocket,
    options: KEEP_PLANS,
  })
  // Both: the pool reports connections that idle, and one that breaks in use would end the process.
  pool.on('error', options.onError)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}
