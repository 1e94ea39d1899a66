import type { Pool } from 'pg'

const delay = `
select coalesce(extract(epoch from now() - min(run_at)), 0)::float8 as "seconds"
from graphile_worker._private_jobs where is_available and run_at <= now()`

/** For how long the oldest job that is due has been waiting for somebody to take it. */
export async function outboxDelaySeconds(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ readonly seconds: number }>(delay)
  return rows[0]?.seconds ?? 0
}
