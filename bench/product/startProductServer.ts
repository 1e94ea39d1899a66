import { fork } from 'node:child_process'
import { once } from 'node:events'
import { database } from '#lib/data/database.ts'
import { openDatabase } from '#lib/data/openDatabase.ts'
import { env } from '#lib/env.ts'
import { migrateOutbox } from '#lib/outbox/migrateOutbox.ts'
import { applyMigrations } from '#prisma/applyMigrations.ts'
import { freePort } from '#scripts/database/freePort.ts'
import { asPerson } from '#scripts/testing/asPerson.ts'
import { callWorld } from '#scripts/testing/callWorld.ts'
import { startBenchDatabase } from './startBenchDatabase.ts'
import type { Subject } from './subject.ts'

const KNOWN_CALLERS = 20_000

/**
 * The product's server in all its roles, as `npm start` runs it, with a Postgres of its own, a number with its queue,
 * callers whom it knows and two agents who listen. There is no carrier: nobody takes the calls, so there is nothing
 * to say to one.
 */
export async function startProductServer(): Promise<Subject> {
  const own = await startBenchDatabase('product')
  await applyMigrations(own.url)
  await migrateOutbox(own.url)
  Object.assign(process.env, {
    NODE_ENV: 'production',
    PORT: String(await freePort()),
    CARRIER_PORT: String(await freePort()),
    DATABASE_URL: own.url,
    SESSION_SECRET: 'a secret of the benchmark alone, 32',
    LOG_LEVEL: 'error',
  })
  const world = await fillWorld(own.url)
  const child = fork('server/index.ts')
  await once(child, 'message')
  const { port, publicUrl, carrier } = env()
  return {
    name: 'product',
    pids: [child.pid ?? 0, own.pid],
    target: { port, publicUrl, authToken: carrier.authToken, ...world },
    async stop() {
      child.kill('SIGTERM')
      await once(child, 'exit')
      await own.stop()
    },
  }
}

async function fillWorld(url: string) {
  const { close } = openDatabase(url, { max: 2 })
  const { pool, prisma } = database()
  const { queueId, phoneNumberId } = await callWorld()
  const { number } = await prisma.phoneNumber.findUniqueOrThrow({ where: { id: phoneNumberId } })
  const cookies: string[] = []
  for (const _ of ['first', 'second']) {
    const { id, cookie } = await asPerson()
    await prisma.queueMember.create({ data: { id, queueId, personId: id } })
    cookies.push(cookie)
  }
  await pool.query(`
    insert into "Contact" ("id", "name") select 'known-' || n, 'Caller ' || n from generate_series(0, ${KNOWN_CALLERS - 1}) n`)
  await pool.query(`
    insert into "ContactPhone" ("number", "contactId")
    select '+8210' || (10000000 + n), 'known-' || n from generate_series(0, ${KNOWN_CALLERS - 1}) n`)
  await pool.query('analyze')
  await close()
  return { to: number, cookies }
}
