import { join } from 'node:path'
import type { RunningDatabase } from './runningDatabase.ts'
import { startDatabase } from './startDatabase.ts'

/** The database the environment names; without one, a Postgres of our own under `.data/pg`. */
export async function provideDatabase(
  env: Readonly<Record<string, string | undefined>>,
  root: string,
): Promise<RunningDatabase> {
  if (env.DATABASE_URL) return { url: env.DATABASE_URL, stop: () => Promise.resolve() }
  return startDatabase({ folder: join(root, '.data', 'pg'), durable: true })
}
