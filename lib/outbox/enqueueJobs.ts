import type { Statement, Transaction } from '#lib/data/transaction.ts'
import type { Job } from './job.ts'
import { tasks } from './tasks.ts'

// Jobs of a queue run in the order of their times: a microsecond apart, they keep the order in which they are given.
const add: Statement = {
  name: 'outbox.add',
  text: `
select from graphile_worker.add_jobs((
  select array_agg(row(j."task", j."payload", j."queue",
    statement_timestamp() + j."afterMs" * interval '1 ms' + j."place" * interval '1 microsecond',
    j."maxAttempts", j."key", j."priority", null)::graphile_worker.job_spec)
  from rows from (json_to_recordset($1::json) as ("task" text, "payload" json, "queue" text, "key" text,
    "afterMs" float8, "maxAttempts" int, "priority" int)) with ordinality as j ("task", "payload", "queue", "key",
    "afterMs", "maxAttempts", "priority", "place")))`,
}
const remove: Statement = {
  name: 'outbox.remove',
  text: 'select graphile_worker.remove_job("key") from unnest($1::text[]) as "key"',
}

/** Sends jobs on the way to the commit: they exist if it succeeds. `removeKeys` are taken back at the same moment. */
export function enqueueJobs(tx: Transaction, jobs: readonly Job[], removeKeys: readonly string[] = []): void {
  for (const job of jobs) tasks[job.task].parse(job.payload)
  if (removeKeys.length > 0) tx.send(remove, [removeKeys])
  if (jobs.length > 0) tx.send(add, [JSON.stringify(jobs)])
}
