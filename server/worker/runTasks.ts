import { EventEmitter } from 'node:events'
import { Logger, run, type TaskList } from 'graphile-worker'
import type { Logger as Log } from 'pino'
import { holdConnection } from '#lib/data/holdConnection.ts'
import { takeWorkerLease } from '#lib/outbox/takeWorkerLease.ts'

export interface RunningTasks {
  /** Lets the jobs that run finish, and takes no more. */
  stop(): Promise<void>
}

/** Runs the jobs of a list. While we live the database holds our lease: whoever finds it gone frees our jobs. */
export async function runTasks(options: {
  readonly url: string
  readonly taskList: TaskList
  /** How many at once. */
  readonly concurrency: number
  /** How late a job may start that is due later; what is due now starts at once. */
  readonly pollMs: number
  /**
   * Jobs that wait for nobody may be fetched several at a time. Those of one call run one after the other: whoever has
   * done one must look for the next himself, or it lies until the next poll.
   */
  readonly areOrdered: boolean
  readonly log: Log
}): Promise<RunningTasks> {
  const events = new EventEmitter()
  const lease = Promise.withResolvers<{ close(): Promise<void> }>()
  events.once('pool:create', ({ workerPool }: { workerPool: { id: string } }) => {
    lease.resolve(holdConnection((client) => takeWorkerLease(client, workerPool.id)))
  })
  const runner = await run({
    connectionString: options.url,
    taskList: options.taskList,
    concurrency: options.concurrency,
    maxPoolSize: options.concurrency + 1,
    pollInterval: options.pollMs,
    noHandleSignals: true,
    events: events as never,
    logger: logger(options.log),
    ...(options.areOrdered ? {} : { preset: { worker: { localQueue: { size: options.concurrency } } } }),
  })
  const { close } = await lease.promise
  return {
    async stop() {
      await runner.stop()
      await close()
    },
  }
}

/** The job library tells of every job; the log wants to know of those that failed. */
function logger(log: Log): Logger {
  return new Logger(() => (level, message, meta) => {
    if (level === 'error' || level === 'warning') log.warn({ ...meta }, message)
    else log.trace({ ...meta }, message)
  })
}
