import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'

/** Resolves to true once the database takes connections, to false when the signal says that nobody waits any more. */
export async function waitForDatabase(url: string, signal: AbortSignal): Promise<boolean> {
  while (!signal.aborted) {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 })
    try {
      await client.connect()
      return true
    } catch (error) {
      const wrongPassword = '28P01'
      if ((error as NodeJS.ErrnoException).code === wrongPassword) throw error
      await sleep(20)
    } finally {
      await client.end().catch(() => undefined)
    }
  }
  return false
}
