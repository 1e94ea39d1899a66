import type { Pool } from 'pg'
import { leaseKey } from './leaseKey.ts'

const free = `
with holders as (select distinct locked_by from graphile_worker.jobs where locked_by is not null),
  dead as (select locked_by from holders where pg_try_advisory_xact_lock(${leaseKey('locked_by')}))
select graphile_worker.force_unlock_workers(array_agg(locked_by)), array_agg(locked_by) as dead from dead
having count(*) > 0`

/**
 * Gives back the jobs of workers that were killed: the job table would keep them locked for hours. A worker is dead
 * when nobody holds its lease (`takeWorkerLease`). At boot, and by a sweep. Returns whom it found dead.
 */
export async function freeJobsOfTheDead(pool: Pool): Promise<readonly string[]> {
  const { rows } = await pool.query<{ dead: string[] }>(free)
  return rows[0]?.dead ?? []
}
