import { Client } from 'pg'
import type { DatabasePlace } from './databasePlace.ts'
import { databaseUrl } from './databaseUrl.ts'
import { OWNER } from './initialise.ts'
import { KEEPER, LEAVING_KEEPER } from './keepOpen.ts'
import { readPostmaster } from './readPostmaster.ts'
import { guestOf, type RunningDatabase } from './runningDatabase.ts'

/** Whether it has an owner, one who is about to end it, or is so young that he may be about to say so. */
const ownership = `
select exists (select from pg_stat_activity where application_name = '${KEEPER}') as owned,
  exists (select from pg_stat_activity where application_name = '${LEAVING_KEEPER}') as ending,
  pg_postmaster_start_time() > clock_timestamp() - interval '3 s' as young`

/**
 * Joins a cluster that is up and has an owner. One whose owner is gone, killed together with its guard, is told to
 * end, so that it is started anew under a guard: null, as when there is none.
 */
export async function joinDatabase(place: DatabasePlace, password: string): Promise<RunningDatabase | null> {
  const running = readPostmaster(place.data)
  if (!running) return null
  const client = new Client({
    connectionString: databaseUrl(running.port, password, 'postgres'),
    connectionTimeoutMillis: 2000,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ owned: boolean; ending: boolean; young: boolean }>(ownership)
    if (rows[0]?.owned) {
      return guestOf(databaseUrl(running.port, password, OWNER))
    }
    if (!rows[0]?.young && !rows[0]?.ending) process.kill(running.pid, 'SIGINT')
  } catch {
    // It starts up or shuts down; the caller asks again a little later.
  } finally {
    await client.end().catch(() => undefined)
  }
  return null
}
