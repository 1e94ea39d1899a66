import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { createInterface } from 'node:readline'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readPostmaster } from './readPostmaster.ts'
import { startDatabase } from './startDatabase.ts'

const isRoot = process.getuid?.() === 0
const nobody = 65534
const slow = 60_000

let home: string
let folder: string
const commands: ChildProcess[] = []

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'database-'))
  chmodSync(home, 0o755)
  folder = join(home, 'pg')
})

afterEach(async () => {
  for (const command of commands.splice(0)) {
    if (command.exitCode === null && command.signalCode === null) {
      command.stdin?.end()
      await once(command, 'exit')
    }
  }
  const place = realpathSync(folder)
  await vi.waitFor(() => expect(readPostmaster(join(place, 'data'))).toBeNull(), 10_000)
  rmSync(place, { recursive: true, force: true })
  rmSync(home, { recursive: true, force: true })
})

/** A start command of its own, which holds the database until it is killed or its stdin ends. */
async function hold(as?: { uid: number; gid: number }): Promise<{ command: ChildProcess; url: string }> {
  const code = `
    const { startDatabase } = await import(${JSON.stringify(new URL('./startDatabase.ts', import.meta.url).href)})
    const database = await startDatabase({ folder: ${JSON.stringify(folder)}, durable: true })
    console.log(database.url)
    process.stdin.on('end', () => database.stop()).resume()`
  const command = spawn(process.execPath, ['--input-type=module', '-e', code], {
    ...as,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  commands.push(command)
  for await (const url of createInterface({ input: command.stdout })) return { command, url }
  throw new Error('the command ended before the database was up')
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

const store = (url: string) => query(url, 'create table kept as select 1 as one')
const kept = (url: string) => query(url, 'select one from kept')
const postmaster = () => readPostmaster(join(realpathSync(folder), 'data'))?.pid ?? 0
const parentOf = (pid: number) => Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ')[3])

describe('the embedded Postgres', () => {
  test('a second start is up in less than three seconds with all that was stored', {
    timeout: slow,
  }, async () => {
    const first = await startDatabase({ folder, durable: true })
    await store(first.url)
    await first.stop()
    const startedMs = Date.now()
    const second = await startDatabase({ folder, durable: true })
    expect(Date.now() - startedMs).toBeLessThan(3000)
    expect(await kept(second.url)).toEqual([{ one: 1 }])
    await second.stop()
  })

  test('a folder named from where we stand is where it says', { timeout: slow }, async () => {
    const { stop } = await startDatabase({ folder: relative(process.cwd(), folder), durable: false })
    expect(lstatSync(folder).isSymbolicLink()).toBe(false)
    await stop()
  })

  test('Korean words have letters to search by', { timeout: slow }, async () => {
    const { url, stop } = await startDatabase({ folder, durable: false })
    await query(url, 'create extension pg_trgm')
    expect(await query(url, `select cardinality(show_trgm('한국어')) as letters`)).toEqual([{ letters: 4 }])
    await stop()
  })

  test('its password is for our eyes only, and no connection goes without', { timeout: slow }, async () => {
    const { url, stop } = await startDatabase({ folder, durable: false })
    expect(statSync(join(realpathSync(folder), 'password')).mode & 0o777).toBe(0o600)
    const wrong = url.replace(/:[^:@]+@/, ':wrong@')
    await expect(query(wrong, 'select 1')).rejects.toThrow(/password authentication failed/)
    await stop()
  })

  test('another command of the clone joins it, and ends without ending it', { timeout: slow }, async () => {
    const { url } = await hold()
    const guest = await startDatabase({ folder, durable: true })
    expect(guest.url).toBe(url)
    await guest.stop()
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('nobody joins one whose owner is about to end it: it is waited for', { timeout: slow }, async () => {
    const first = await startDatabase({ folder, durable: true })
    await store(first.url)
    await first.admitNobody()
    const next = startDatabase({ folder, durable: true })
    const inBetween = await Promise.race([next, query(first.url, 'select pg_sleep(1)')])
    expect(inBetween).toEqual([{ pg_sleep: '' }])
    await first.stop()
    expect(await kept((await next).url)).toEqual([{ one: 1 }])
    await (await next).stop()
  })

  test('kill -9 of the command takes the database down with it', { timeout: slow }, async () => {
    const { command, url } = await hold()
    await store(url)
    command.kill('SIGKILL')
    await vi.waitFor(() => expect(postmaster()).toBe(0), 10_000)
    const next = await startDatabase({ folder, durable: true })
    expect(await kept(next.url)).toEqual([{ one: 1 }])
    await next.stop()
  })

  test.runIf(process.platform === 'linux')(
    'kill -9 of the command and its guard leaves an orphan, which is taken over',
    { timeout: slow },
    async () => {
      const { command, url } = await hold()
      await store(url)
      const orphan = postmaster()
      process.kill(parentOf(orphan), 'SIGKILL')
      command.kill('SIGKILL')
      await once(command, 'exit')
      const next = await startDatabase({ folder, durable: true })
      expect(postmaster()).not.toBe(orphan)
      expect(await kept(next.url)).toEqual([{ one: 1 }])
      await next.stop()
    },
  )

  test.runIf(process.platform === 'linux')(
    'kill -9 of the command, its guard and Postgres itself loses nothing that was committed',
    { timeout: slow },
    async () => {
      const { command, url } = await hold()
      await store(url)
      const pid = postmaster()
      process.kill(parentOf(pid), 'SIGKILL')
      process.kill(pid, 'SIGKILL')
      command.kill('SIGKILL')
      await once(command, 'exit')
      const next = await startDatabase({ folder, durable: true })
      expect(await kept(next.url)).toEqual([{ one: 1 }])
      await next.stop()
    },
  )

  test('a postmaster.pid left behind that names a living stranger is in nobody’s way', {
    timeout: slow,
  }, async () => {
    await (await startDatabase({ folder, durable: true })).stop()
    const file = join(realpathSync(folder), 'data', 'postmaster.pid')
    writeFileSync(file, `${process.pid}\n${join(realpathSync(folder), 'data')}\n1\n5432\n\n127.0.0.1\n`)
    if (isRoot) chownSync(file, statSync(join(file, '..')).uid, statSync(join(file, '..')).gid)
    const { url, stop } = await startDatabase({ folder, durable: true })
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
    await stop()
  })

  test.runIf(isRoot)(
    'root’s own home is left for a place that Postgres can enter',
    { timeout: slow },
    async () => {
      chmodSync(home, 0o700)
      const { url, stop } = await startDatabase({ folder, durable: true })
      expect(lstatSync(folder).isSymbolicLink()).toBe(true)
      await store(url)
      await stop()
      const again = await startDatabase({ folder, durable: true })
      expect(await kept(again.url)).toEqual([{ one: 1 }])
      await again.stop()
    },
  )

  test.runIf(isRoot)('an ordinary user has it all in his own clone', { timeout: slow }, async () => {
    chownSync(home, nobody, nobody)
    const { command, url } = await hold({ uid: nobody, gid: nobody })
    await store(url)
    expect(statSync(join(folder, 'data')).uid).toBe(nobody)
    command.stdin?.end()
    await once(command, 'exit')
    const { url: again } = await hold({ uid: nobody, gid: nobody })
    expect(await kept(again)).toEqual([{ one: 1 }])
  })
})
