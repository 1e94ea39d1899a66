import type { TaskName, TaskPayload } from './tasks.ts'

/** One row for the job table. */
export type Job = { readonly [Name in TaskName]: JobOf<Name> }[TaskName]

interface JobOf<Name extends TaskName> {
  readonly task: Name
  readonly payload: TaskPayload<Name>
  /** Jobs of one queue run one after the other; null: as soon as somebody is free. */
  readonly queue: string | null
  /** A job replaces the waiting one of the same key. */
  readonly key: string | null
  /** From the database's clock at the moment of enqueueing. */
  readonly afterMs: number
  readonly maxAttempts: number
  /** Lower runs first. */
  readonly priority: number
}
