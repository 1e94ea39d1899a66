import { Logger, runMigrations } from 'graphile-worker'
import { Client } from 'pg'

const keepPlans = `
do $$ begin
  perform pg_advisory_xact_lock(hashtextextended('sidetone outbox', 0));
  if not exists (select from pg_proc where oid = to_regproc('graphile_worker.add_jobs')
      and proconfig @> array['plan_cache_mode=force_generic_plan']) then
    alter function graphile_worker.add_jobs set plan_cache_mode = 'force_generic_plan';
  end if;
end $$`

/**
 * Brings the job tables to the version of this code; also safe while others do the same.
 *
 * Left alone, Postgres plans the statements inside `add_jobs` anew at every call, because the array it is given is
 * shorter than the one it expects, and that is five sixths of the time of enqueueing (docs/decisions/009).
 */
export async function migrateOutbox(url: string): Promise<void> {
  const silent = new Logger(() => () => undefined)
  await runMigrations({ connectionString: url, logger: silent, maxPoolSize: 2 })
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(keepPlans).finally(() => client.end())
}
