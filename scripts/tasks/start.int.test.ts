import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

interface Start {
  readonly process: ChildProcess
  output: string
}

let folder: string
let running: Start[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-'))
  running = []
})
afterEach(async () => {
  for (const start of running) if (start.process.exitCode === null) await stop(start)
  rmSync(folder, { recursive: true, force: true })
})

/** As `npm start` does: whatever Node there is runs the door, and the door finds the pinned one. */
function start(env: Readonly<Record<string, string>> = {}): Start {
  const process = spawn('node', ['scripts/run.mjs', 'start'], {
    env: {
      ...globalThis.process.env,
      CARRIER_PORT: '0',
      CARRIER_DATA: folder,
      CARRIER_MARKER_SPEECH: 'true',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const started: Start = { process, output: '' }
  running.push(started)
  for (const stream of [process.stdout, process.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      started.output += text
    })
  }
  return started
}

async function stop({ process }: Start): Promise<number | null> {
  process.kill('SIGINT')
  const [code] = await once(process, 'exit')
  return code
}

/** Waits for everything to be up: where the carrier is, and the demo's number. */
async function up(started: Start): Promise<{ url: string; number: string }> {
  await expect.poll(() => started.output, { timeout: 20_000 }).toContain('hear each other')
  const [, url = '', number = ''] = started.output.match(/(http:\/\/\S+)\/handset[\s\S]*?(\+\d{8,})/) ?? []
  return { url, number }
}

/** A customer's phone, worked by the test. */
async function handset(url: string, number: string, tone: number) {
  const base = `${url}/control/handsets`
  const ask = async (path: string, body?: object) => {
    const headers = { 'content-type': 'application/json' }
    const post = body && { method: 'POST', headers, body: JSON.stringify(body) }
    const answer = await fetch(`${base}${path}`, post)
    expect(answer.ok, `${path} answered ${answer.status}`).toBe(true)
    return answer.json()
  }
  await ask('', { number, speak: { tones: [tone] } })
  const path = `/${encodeURIComponent(number)}`
  return {
    command: (command: object) => ask(`${path}/commands`, command),
    words: async (): Promise<string> =>
      ((await ask(path)).call?.captions ?? []).map((caption: { words: string }) => caption.words).join(' '),
    tones: async (): Promise<number[]> =>
      (await ask(`${path}/sound`)).tones.map((heard: { hz: number }) => heard.hz),
  }
}

test('a first start gives a phone page and a number at which two phones are put through to each other', async () => {
  const { url, number } = await up(start())
  expect((await fetch(`${url}/handset`)).status).toBe(200)

  const first = await handset(url, '+12065550101', 700)
  const second = await handset(url, '+821090001234', 1100)
  await first.command({ do: 'dial', to: number })
  await expect.poll(first.words, { timeout: 10_000 }).toContain('Press 1 to call another phone')
  await first.command({ do: 'press', digits: '1' })
  await expect.poll(first.words, { timeout: 10_000 }).toContain('Enter the number')
  await first.command({ do: 'press', digits: '821090001234#' })
  await expect.poll(first.tones, { timeout: 10_000 }).toEqual([1100])
  await expect.poll(second.tones, { timeout: 10_000 }).toEqual([700])
})

test('Ctrl-C ends it with 0, and the next start has the same number', async () => {
  const first = start()
  const { number } = await up(first)
  expect(await stop(first)).toBe(0)
  expect((await up(start())).number).toBe(number)
})

test('a start on a port in use says so, and how to take another', async () => {
  const { url } = await up(start())
  const second = start({ CARRIER_PORT: new URL(url).port })
  const [code] = await once(second.process, 'exit')
  expect(code).toBe(1)
  expect(second.output).toMatch(/is in use[\s\S]*CARRIER_PORT=\d+ npm start/)
})

test('a setting that makes no sense is named', async () => {
  const started = start({ CARRIER_PORT: 'everywhere' })
  const [code] = await once(started.process, 'exit')
  expect(code).toBe(1)
  expect(started.output).toContain('CARRIER_PORT')
})
