import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { isPortFree } from '../carrier/isPortFree.ts'
import { freePort } from '../database/freePort.ts'
import { startDatabase } from '../database/startDatabase.ts'
import { bareClone } from '../testing/bareClone.ts'

interface Start {
  readonly process: ChildProcess
  output: string
}

const BUILT = 120_000
const READY = /Sidetone is ready/

let clone: string
let ports: { PORT: string; CARRIER_PORT: string }
const starts: Start[] = []
beforeAll(async () => {
  clone = bareClone(process.cwd())
  ports = { PORT: String(await freePort()), CARRIER_PORT: String(await freePort()) }
}, BUILT)
afterEach(async () => {
  for (const started of starts.splice(0)) await stop(started)
}, BUILT)
afterAll(() => {
  for (const name of ['pg', 'own']) {
    const database = join(clone, '.data', name)
    if (existsSync(database)) rmSync(realpathSync(database), { recursive: true, force: true })
  }
  rmSync(clone, { recursive: true, force: true })
}, BUILT)

/** The tests' own settings are none of the clone's. */
const outside = { ...process.env }
for (const name of ['NODE_ENV', 'VITEST', 'DATABASE_URL', 'PUBLIC_URL', 'ROLE', 'HOST']) delete outside[name]

/** As `npm start` does: whatever Node there is runs the door, and the door finds the pinned one. */
function start(env: Readonly<Record<string, string>> = {}): Start {
  const process = spawn('node', ['scripts/run.mjs', 'start'], {
    cwd: clone,
    env: { ...outside, ...ports, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const started: Start = { process, output: '' }
  starts.push(started)
  for (const stream of [process.stdout, process.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      started.output += text
    })
  }
  return started
}

async function stop({ process }: Start): Promise<number | null> {
  if (process.exitCode !== null || process.signalCode) return process.exitCode
  const exit = once(process, 'exit')
  process.kill('SIGINT')
  const [code] = await exit
  return code
}

/** Waits until it says what is wanted; an end before that shows what it said instead. */
async function says(started: Start, wanted: RegExp): Promise<void> {
  await vi.waitFor(
    () => {
      if (started.process.exitCode === null) expect(started.output).toMatch(wanted)
    },
    { timeout: BUILT, interval: 20 },
  )
  expect(started.output).toMatch(wanted)
}

/** What runs in the clone or has been started from it. */
function processesOfClone(): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
        const isOurs = command.includes(clone) || readlinkSync(`/proc/${pid}/cwd`).startsWith(clone)
        return isOurs ? [command] : []
      } catch {
        // It has ended while we looked.
        return []
      }
    })
}

async function leavesNothing(): Promise<void> {
  if (process.platform === 'linux') expect(processesOfClone()).toEqual([])
  for (const port of Object.values(ports)) expect(await isPortFree('127.0.0.1', Number(port))).toBe(true)
}

const desk = (path: string, init?: RequestInit) => fetch(`http://localhost:${ports.PORT}${path}`, init)
const post = (path: string, body: object) =>
  desk(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', origin: `http://localhost:${ports.PORT}` },
  })
const numbersIn = ({ output }: Start) => output.match(/\+\d{8,}/g)

describe('npm start on a bare clone', () => {
  test('brings up the desk, a customer’s phone and the people of the demo; Ctrl-C ends all of it; the next start has the same in less than 5 s', {
    timeout: BUILT,
  }, async () => {
    const first = start()
    await says(first, READY)
    expect((await desk('/sign-in')).status).toBe(200)
    expect((await desk('/readyz')).status).toBe(200)
    const [handset = ''] = first.output.match(/http\S+\/handset/) ?? []
    expect((await fetch(handset)).status).toBe(200)
    const [, password] = first.output.match(/with the password (\S+)/) ?? []
    const people = first.output.match(/\S+@\S+/g) ?? []
    expect(people.length).toBeGreaterThan(3)
    for (const email of people) {
      expect((await post('/api/auth/sign-in/email', { email, password })).status, email).toBe(200)
    }
    expect(await stop(first)).toBe(0)
    await leavesNothing()

    const startedMs = Date.now()
    const second = start()
    await says(second, READY)
    expect(Date.now() - startedMs).toBeLessThan(5000)
    expect(numbersIn(second)).toEqual(numbersIn(first))
  })

  test('kill -9 of the command takes everything down with it, and the next start finds its ports free', {
    timeout: BUILT,
  }, async () => {
    const first = start()
    await says(first, READY)
    first.process.kill('SIGKILL')
    const second = start()
    await says(second, READY)
    expect(await stop(second)).toBe(0)
    await leavesNothing()
  })

  test('with a database of one’s own there is no demo: whoever has the token of the console administers it, once', {
    timeout: BUILT,
  }, async () => {
    const { url, stop: stopDatabase } = await startDatabase({
      folder: join(clone, '.data', 'own'),
      durable: false,
    })
    try {
      const started = start({
        DATABASE_URL: url,
        SESSION_SECRET: 'a secret that is long enough to sign with',
      })
      await says(started, READY)
      const [, token] = started.output.match(/\/setup[^\n]*\n\n {2}(\S+)/) ?? []
      expect(numbersIn(started)).toBeNull()
      const admin = { name: 'Ada', email: 'ada@example.com', password: 'a long enough one' }
      expect((await post('/api/setup', { ...admin, token: 'guessed' })).status).not.toBe(200)
      expect((await post('/api/setup', { ...admin, token })).status).toBe(200)
      const { email, password } = admin
      expect((await post('/api/auth/sign-in/email', { email, password })).status).toBe(200)
      expect((await post('/api/setup', { ...admin, email: 'eve@example.com', token })).status).toBe(404)
    } finally {
      await Promise.all(starts.map(stop))
      await stopDatabase()
    }
  })

  test.each(['realtime', 'worker'])(
    'the %s starts alone and shows no pages',
    {
      timeout: BUILT,
    },
    async (ROLE) => {
      await says(start({ ROLE }), new RegExp(`${ROLE} is ready`))
      expect((await desk('/readyz')).status).toBe(200)
      expect((await desk('/sign-in')).status).toBe(404)
    },
  )

  test('on a port in use it says so, and how to take another', { timeout: BUILT }, async () => {
    const other = createServer().listen(Number(ports.CARRIER_PORT), '127.0.0.1')
    await once(other, 'listening')
    const started = start()
    await once(started.process, 'exit')
    other.close()
    expect(started.process.exitCode).toBe(1)
    expect(started.output).toMatch(/is in use[\s\S]*CARRIER_PORT=\d+ npm start/)
  })

  test('everything that is wrong with the settings is said at once, and nothing is started', async () => {
    const started = start({
      TWILIO_ACCOUNT_SID: 'AC1',
      TWILIO_AUTH_TOKEN: 'long enough to be one',
      PORT: 'x',
    })
    await once(started.process, 'exit')
    expect(started.process.exitCode).toBe(1)
    for (const name of [
      'PORT',
      'TWILIO_ACCOUNT_SID',
      'TWILIO_API_KEY_SID',
      'TWILIO_API_KEY_SECRET',
      'PUBLIC_URL',
    ])
      expect(started.output).toMatch(new RegExp(`^ {2}${name}: `, 'm'))
    await leavesNothing()
  })
})
