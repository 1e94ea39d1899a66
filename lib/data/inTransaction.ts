import { setTimeout as sleep } from 'node:timers/promises'
import type { PoolClient } from 'pg'
import { borrowPrisma } from './borrowPrisma.ts'
import { database } from './database.ts'
import { isWorthRetrying } from './isWorthRetrying.ts'
import type { Transaction } from './transaction.ts'

const attempts = 3

/**
 * Runs `work` in one transaction (READ COMMITTED) and commits it; when it throws, nothing has happened. `work` may
 * run up to three times, after a deadlock: it decides and saves, and does nothing else.
 *
 * THE ORDER OF LOCKS, so that two transactions never wait for each other: first the receipt of a webhook, then
 * agents by id (`lockAgents`), then calls by id (`lockCall`), then everything else.
 */
export async function inTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(work)
    } catch (error) {
      if (attempt === attempts || !isWorthRetrying(error)) throw error
      await sleep(Math.random() * 20 * attempt)
    }
  }
}

async function once<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  const { pool, prisma } = database()
  const client = await pool.connect()
  const borrowed = borrowPrisma(prisma, client)
  const sent: Promise<unknown>[] = []
  const send = (query: Promise<unknown>) => {
    // It is looked at before the commit counts; until then it must not end the process.
    query.catch(() => undefined)
    sent.push(query)
  }
  send(client.query('BEGIN'))
  let broken: unknown
  try {
    const result = await work({
      run: async (statement, values) => (await client.query({ ...statement, values: [...values] })).rows,
      send: (statement, values) => send(client.query({ ...statement, values: [...values] })),
      prisma: borrowed.open,
    })
    await borrowed.close()
    const commit = client.query('COMMIT')
    send(commit)
    await Promise.all(sent)
    // A failed transaction answers COMMIT with ROLLBACK, if the failure was swallowed on the way.
    if ((await commit).command !== 'COMMIT') throw new Error('The transaction had failed before its commit.')
    return result
  } catch (error) {
    await borrowed.close()
    broken = await rollBack(client)
    throw error
  } finally {
    client.release(broken instanceof Error ? broken : undefined)
  }
}

/** Returns the error of a connection that is of no more use. */
async function rollBack(client: PoolClient): Promise<unknown> {
  try {
    await client.query('ROLLBACK')
  } catch (error) {
    return error
  }
}
