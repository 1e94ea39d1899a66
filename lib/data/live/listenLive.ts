import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'

/** How often a silent connection is asked whether it still stands, and how long that may take. */
const PROBE_MS = 3_000
const FIRST_WAIT_MS = 50
const LONGEST_WAIT_MS = 2_000

export interface Listener {
  /** What `noteLive` said, as text. */
  readonly onNote: (note: string) => void
  /** The connection was lost and stands again: what was said in between is unknown. */
  readonly onGap: () => void
  readonly onError: (error: unknown) => void
}

/**
 * Hears every note of every process on a connection of its own, which is made again for as long as it takes.
 * Resolves when it hears for the first time; `close` ends it.
 */
export async function listenLive(url: string, listener: Listener): Promise<{ close(): Promise<void> }> {
  const stop = new AbortController()
  const heard = Promise.withResolvers<void>()
  const over = keepListening(url, listener, stop.signal, heard.resolve)
  await Promise.race([heard.promise, over])
  return {
    close: async () => {
      stop.abort()
      await over
    },
  }
}

async function keepListening(url: string, listener: Listener, stop: AbortSignal, onFirst: () => void) {
  let waitMs = FIRST_WAIT_MS
  let wasHeard = false
  while (!stop.aborted) {
    try {
      await listenOnce(url, listener, stop, () => {
        waitMs = FIRST_WAIT_MS
        if (wasHeard) listener.onGap()
        wasHeard = true
        onFirst()
      })
    } catch (error) {
      listener.onError(error)
    }
    await sleep(waitMs * (0.5 + Math.random()), undefined, { signal: stop }).catch(() => undefined)
    waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)
  }
}

/** Resolves when told to stop, rejects when the connection is of no more use. */
async function listenOnce(url: string, listener: Listener, stop: AbortSignal, onListening: () => void) {
  const client = new Client({
    connectionString: url,
    application_name: 'sidetone-live',
    connectionTimeoutMillis: 2_000,
    query_timeout: PROBE_MS,
    keepAlive: true,
  })
  const broken = Promise.withResolvers<never>()
  broken.promise.catch(() => undefined)
  client.on('error', broken.reject)
  client.on('end', () => broken.reject(new Error('the connection for live notes has ended')))
  client.on('notification', ({ payload }) => listener.onNote(payload ?? ''))
  try {
    await client.connect()
    await client.query('listen live')
    onListening()
    while (!stop.aborted) {
      const pause = sleep(PROBE_MS, undefined, { signal: stop }).catch(() => undefined)
      await Promise.race([pause, broken.promise])
      // A connection that is half open swallows questions: the timeout is how one learns of it.
      if (!stop.aborted) await Promise.race([client.query('select 1'), broken.promise])
    }
  } finally {
    await Promise.race([client.end().catch(() => undefined), sleep(500)])
  }
}
