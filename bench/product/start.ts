import { type ChildProcess, spawn } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '#scripts/database/freePort.ts'
import { RawPoster } from './rawPoster.ts'
import { startBenchDatabase } from './startBenchDatabase.ts'

/**
 * `npm start` to the first webhook answered, for a desk that was started before:
 *
 *   node bench/product/start.ts [starts]
 *
 * Once with a Postgres that runs already, once with the embedded one, which is this clone's own: stop its desk first.
 */

const STARTS = Number(process.argv[2] ?? 3)
const ASK_EVERY_MS = 10
const LONGEST_MS = 60_000
const AUTH_TOKEN = 'bench-auth-token-000000000000000'
const GOALS = { running: 1200, embedded: 3000 }

async function startToWebhook(env: Readonly<Record<string, string>>): Promise<number> {
  const port = await freePort()
  const own = {
    PORT: String(port),
    CARRIER_PORT: String(await freePort()),
    CARRIER_AUTH_TOKEN: AUTH_TOKEN,
  }
  const startedAt = performance.now()
  const child = spawn('npm', ['start'], {
    env: { ...process.env, ...own, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  try {
    while (performance.now() - startedAt < LONGEST_MS) {
      if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}`)
      if (await isAnswered(port)) return performance.now() - startedAt
      await sleep(ASK_EVERY_MS)
    }
    throw new Error('no webhook was answered')
  } finally {
    await stop(child)
  }
}

/** A call to a number that is nobody's: it goes the way of every webhook, to the database and back. */
async function isAnswered(port: number): Promise<boolean> {
  const params = { CallSid: `CA${'0'.repeat(32)}`, From: '+821000000000', To: '+820000000000' }
  const url = `http://localhost:${port}/webhooks/twilio/voice`
  const text = url + Object.entries(params).sort().flat().join('')
  const signature = createHmac('sha1', AUTH_TOKEN).update(text).digest('base64')
  const poster = new RawPoster(port)
  try {
    const form = new URLSearchParams(params).toString()
    const { status } = await poster.post(
      '/webhooks/twilio/voice',
      `x-twilio-signature: ${signature}\r\n`,
      form,
    )
    return status === 200
  } catch {
    return false
  } finally {
    poster.close()
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

async function measure(name: keyof typeof GOALS, env: Readonly<Record<string, string>>): Promise<void> {
  // The first one builds, migrates and compiles.
  await startToWebhook(env)
  const took: number[] = []
  for (let start = 0; start < STARTS; start += 1) took.push(await startToWebhook(env))
  took.sort((a, b) => a - b)
  const [median, most] = [took[Math.floor(STARTS / 2)], took.at(-1)]
  process.stdout.write(
    `npm start → first webhook, Postgres ${name}: median ${median?.toFixed(0)} ms, most ${most?.toFixed(0)} ms (goal ${GOALS[name]} ms)\n`,
  )
}

const database = await startBenchDatabase('start')
await measure('running', {
  DATABASE_URL: database.url,
  SESSION_SECRET: 'a secret of the benchmark alone, 32',
})
await database.stop()
await measure('embedded', { DATABASE_URL: '', SESSION_SECRET: '' })
