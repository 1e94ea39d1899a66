import type { Pool } from 'pg'

/** A job that failed for good stays this long for somebody to look at. */
const KEPT_DAYS = 14

const statements = [
  // Every call has had a queue of its own; nobody else removes them. One that is just being used is simply made anew.
  `delete from graphile_worker._private_job_queues q where q.locked_at is null
    and not exists (select from graphile_worker._private_jobs j where j.job_queue_id = q.id)`,
  `delete from graphile_worker._private_jobs where attempts >= max_attempts and locked_at is null
    and updated_at < now() - interval '${KEPT_DAYS} days'`,
]

/** Removes what the job table has no more use for: empty queues, and old jobs that failed for good. For a sweep. */
export async function tidyOutbox(pool: Pool): Promise<void> {
  for (const statement of statements) await pool.query(statement)
}
