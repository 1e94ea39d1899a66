import { setTimeout as sleep } from 'node:timers/promises'
import type { PoolClient } from 'pg'
import { database } from './database.ts'

const RETRY_MS = 500

/**
 * Keeps one connection for as long as nobody says stop, and lets `onOpen` use it each time it has been made anew:
 * for what the database is to know only while we live. Resolves when `onOpen` was done for the first time.
 */
export async function holdConnection(
  onOpen: (client: PoolClient) => Promise<void>,
): Promise<{ close(): Promise<void> }> {
  const stop = new AbortController()
  const first = Promise.withResolvers<void>()
  const over = (async () => {
    while (!stop.signal.aborted) {
      await hold(onOpen, stop.signal, first.resolve).catch(() => undefined)
      await sleep(RETRY_MS, undefined, { signal: stop.signal }).catch(() => undefined)
    }
  })()
  await first.promise
  return {
    close: async () => {
      stop.abort()
      await over
    },
  }
}

async function hold(onOpen: (client: PoolClient) => Promise<void>, stop: AbortSignal, onDone: () => void) {
  const client = await database().pool.connect()
  const end = Promise.withResolvers<void>()
  client.once('error', () => end.resolve())
  client.once('end', () => end.resolve())
  stop.addEventListener('abort', () => end.resolve(), { once: true })
  try {
    await onOpen(client)
    onDone()
    await end.promise
  } finally {
    // Closed and not given back: what it holds is not for the next user.
    client.release(true)
  }
}
