import { join } from 'node:path'
import { guestOf, type RunningDatabase } from './runningDatabase.ts'
import { startDatabase } from './startDatabase.ts'

/** The database the environment names; without one, a Postgres of our own under `.data/pg`. */
export async function provideDatabase(
  env: Readonly<Record<string, string | undefined>>,
  root: string,
): Promise<RunningDatabase> {
  if (env.DATABASE_URL) return guestOf(env.DATABASE_URL)
  return startDatabase({ folder: join(root, '.data', 'pg'), durable: true })
}
