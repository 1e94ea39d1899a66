import { Logger, type Runner, run, type TaskList } from 'graphile-worker'
import { Client } from 'pg'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { database } from '#lib/data/database.ts'
import { inTransaction } from '#lib/data/inTransaction.ts'
import type { Effect } from '#lib/domain/calls/effect.ts'
import { withOwnDatabase } from '#scripts/testing/withOwnDatabase.ts'
import { enqueue } from './enqueue.ts'
import { freeJobsOfTheDead } from './freeJobsOfTheDead.ts'
import { migrateOutbox } from './migrateOutbox.ts'
import { takeWorkerLease } from './takeWorkerLease.ts'
import { tasks } from './tasks.ts'
import { tidyOutbox } from './tidyOutbox.ts'

const { url } = withOwnDatabase()
const running: Runner[] = []

afterEach(async () => {
  for (const runner of running.splice(0)) await runner.stop()
  await database().pool.query('delete from graphile_worker._private_jobs')
})

/** Workers that write down what they are given, and hand it on to `act`. */
async function work(act: (payload: never, task: string) => unknown = () => undefined) {
  const done: unknown[] = []
  const taskList: TaskList = Object.fromEntries(
    Object.keys(tasks).map((task) => [
      task,
      async (payload) => {
        done.push(payload)
        await act(payload as never, task)
      },
    ]),
  )
  const runner = await run({
    connectionString: url(),
    taskList,
    concurrency: 4,
    pollInterval: 100,
    noHandleSignals: true,
    logger: new Logger(() => () => undefined),
  })
  running.push(runner)
  return { done, runner }
}

const enqueued = (callId: string, effects: readonly Effect[]) =>
  inTransaction(async (tx) => enqueue(tx, callId, effects))
const waiting = async () =>
  (await database().pool.query<{ key: string | null }>('select key from graphile_worker.jobs order by id'))
    .rows
const rejoin = { type: 'setTimer', timer: { kind: 'rejoin', agentId: 'ann' }, afterMs: 60_000 } as const

describe('the outbox', () => {
  test('a rollback drops the jobs, a commit runs them', async () => {
    const { done } = await work()
    const undone = inTransaction(async (tx) => {
      enqueue(tx, 'undone', [{ type: 'route' }])
      throw new Error('no')
    })
    await expect(undone).rejects.toThrow('no')
    await enqueued('done', [{ type: 'route' }])
    await vi.waitFor(() => expect(done).toEqual([{ callId: 'done' }]), 5000)
    await vi.waitFor(async () => expect(await waiting()).toEqual([]))
  })

  test('what is said to the carrier about one call is said in order', async () => {
    const legs = Array.from({ length: 20 }, (_, i) => `leg${i}`)
    for (const legId of legs) await enqueued('call', [{ type: 'hangUp', legId }])
    const { done } = await work(() => new Promise((resolve) => setImmediate(resolve)))
    await vi.waitFor(() => expect(done.length).toBe(legs.length), 10_000)
    expect(done).toEqual(legs.map((legId) => ({ callId: 'call', legId })))
  })

  test('several effects of one decision keep their order', async () => {
    const legs = ['a', 'b', 'c', 'd']
    await enqueued(
      'call',
      legs.map((legId) => ({ type: 'hangUp', legId })),
    )
    const { done } = await work()
    await vi.waitFor(() => expect(done.length).toBe(legs.length), 10_000)
    expect(done).toEqual(legs.map((legId) => ({ callId: 'call', legId })))
  })

  test('a deadline that is set again is one deadline, and cleared it is none', async () => {
    await enqueued('call', [rejoin])
    await enqueued('call', [rejoin])
    expect(await waiting()).toEqual([{ key: 'timer:call:rejoin:ann' }])
    await enqueued('call', [{ type: 'clearTimer', timer: { kind: 'rejoin', agentId: 'ann' } }])
    expect(await waiting()).toEqual([])
  })

  test('a deadline that is cleared in a transaction that fails still stands', async () => {
    await enqueued('call', [rejoin])
    const undone = inTransaction(async (tx) => {
      enqueue(tx, 'call', [{ type: 'clearTimer', timer: { kind: 'rejoin', agentId: 'ann' } }])
      throw new Error('no')
    })
    await expect(undone).rejects.toThrow('no')
    expect(await waiting()).toEqual([{ key: 'timer:call:rejoin:ann' }])
  })

  test('a deadline comes when it is due, not before, and not much later', async () => {
    const due: number[] = []
    await work(() => due.push(Date.now()))
    const setAt = Date.now()
    await enqueued('call', [{ ...rejoin, afterMs: 300 }])
    await vi.waitFor(() => expect(due.length).toBe(1), 5000)
    expect((due[0] ?? 0) - setAt).toBeGreaterThanOrEqual(300)
    expect((due[0] ?? 0) - setAt).toBeLessThan(1500)
  })
})

test('migrating again does nothing, also by two at once', async () => {
  await Promise.all([migrateOutbox(url()), migrateOutbox(url())])
  const { rows } = await database().pool.query(
    `select proconfig from pg_proc where oid = to_regproc('graphile_worker.add_jobs')`,
  )
  expect(rows).toEqual([{ proconfig: expect.arrayContaining(['plan_cache_mode=force_generic_plan']) }])
})

test('queues of calls that are over are removed, those with work are not', async () => {
  const { pool } = database()
  await enqueued('over', [{ type: 'hangUp', legId: 'l' }])
  await pool.query('delete from graphile_worker._private_jobs')
  await enqueued('going', [{ type: 'hangUp', legId: 'l' }])
  await tidyOutbox(pool)
  const { rows } = await pool.query<{ queue_name: string }>(
    'select queue_name from graphile_worker._private_job_queues',
  )
  expect(rows).toEqual([{ queue_name: 'call:going' }])
})

describe('a worker that was killed', () => {
  const locked = `update graphile_worker._private_jobs set locked_at = now(), locked_by = $1`

  test('gives its jobs back when its connection is gone, and not before', async () => {
    await enqueued('call', [{ type: 'route' }])
    await database().pool.query(locked, ['pool-1'])
    const worker = new Client({ connectionString: url() })
    await worker.connect()
    await takeWorkerLease(worker, 'pool-1')
    expect(await freeJobsOfTheDead(database().pool)).toEqual([])
    await worker.end()
    await vi.waitFor(async () => expect(await freeJobsOfTheDead(database().pool)).toEqual(['pool-1']))
    const { done } = await work()
    await vi.waitFor(() => expect(done).toEqual([{ callId: 'call' }]), 5000)
  })
})
