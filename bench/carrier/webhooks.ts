import { spawn } from 'node:child_process'
import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { Alerts } from '../../carrier/calls/alerts.ts'
import { Clock } from '../../carrier/clock.ts'
import { composeHop } from '../../carrier/webhooks/composeHop.ts'
import { createWebhooks } from '../../carrier/webhooks/createWebhooks.ts'
import { FaultPlan } from '../../carrier/webhooks/faultPlan.ts'
import { readWebhookUrl } from '../../carrier/webhooks/readWebhookUrl.ts'

/*
 * Webhooks delivered per second to a bare HTTP sink in a process of its own, against the floor: bare node:http
 * keep-alive POSTs of the same bytes, made once beforehand, from this process at the same concurrency. Both take turns,
 * so that whatever else the machine does hits both.
 *
 *   node bench/carrier/webhooks.ts [pairs] [webhooks per round]
 */

const CONCURRENCY = 64
const PAIRS = Number(process.argv[2] ?? 15)
const ROUND = Number(process.argv[3] ?? 5_000)
const AUTH_TOKEN = 'local-carrier-auth-token-00000000'

const params = {
  CallSid: `CA${'0123456789abcdef'.repeat(2)}`,
  AccountSid: `AC${'5'.repeat(32)}`,
  ApiVersion: '2010-04-01',
  From: '+12125550123',
  To: '+821012345678',
  Caller: '+12125550123',
  Called: '+821012345678',
  CallStatus: 'completed',
  Direction: 'outbound-api',
  FromCity: 'NEW YORK',
  FromState: 'NY',
  FromZip: '10001',
  FromCountry: 'US',
  ToCountry: 'KR',
  CallDuration: '49',
  Duration: '1',
  SipResponseCode: '200',
  CallbackSource: 'call-progress-events',
  Timestamp: 'Mon, 23 Nov 2026 03:15:22 +0000',
  SequenceNumber: '3',
}

interface Round {
  readonly perSecond: number
  readonly cpuMicros: number
}

async function measure(work: () => Promise<void>): Promise<Round> {
  const cpu = process.cpuUsage()
  const startedAt = performance.now()
  await work()
  const seconds = (performance.now() - startedAt) / 1000
  const { user, system } = process.cpuUsage(cpu)
  return { perSecond: ROUND / seconds, cpuMicros: (user + system) / ROUND }
}

function runFloor(port: number): () => Promise<void> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: CONCURRENCY })
  const target = readWebhookUrl(`http://127.0.0.1:${port}/webhooks/call`)
  const token = '00000000-0000-4000-8000-000000000000'
  const content = { target, params, token, method: 'POST', encoding: 'form', authorization: null } as const
  const { path, headers, body } = composeHop(AUTH_TOKEN, content)
  const post = () =>
    new Promise<void>((resolve, reject) => {
      const options = { host: '127.0.0.1', port, method: 'POST', path, headers, agent }
      const request = http.request(options, (response) => {
        response.resume()
        response.on('end', resolve)
      })
      request.on('error', reject)
      request.end(body)
    })
  return async () => {
    let left = ROUND
    const lane = async () => {
      while (left-- > 0) await post()
    }
    await Promise.all(Array.from({ length: CONCURRENCY }, lane))
  }
}

function runCarrier(port: number): () => Promise<void> {
  const alerts = new Alerts()
  const log = pino({ level: 'silent' })
  const parts = { clock: new Clock(), log, authToken: AUTH_TOKEN, alerts, faults: new FaultPlan() }
  const webhooks = createWebhooks(parts)
  const url = `http://127.0.0.1:${port}/webhooks/call`
  return async () => {
    for (let count = 0; count < ROUND; count++) {
      webhooks.notify({ kind: 'call-status', url, method: 'POST', params, subject: `CA${count % 500}` })
    }
    await webhooks.settled()
    if (alerts.list().length > 0) throw new Error(`not all arrived: ${alerts.list()[0]?.message}`)
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

function row(name: string, rounds: readonly Round[]): string {
  const speeds = rounds.map((round) => round.perSecond)
  const cells = [
    median(speeds).toFixed(0),
    Math.min(...speeds).toFixed(0),
    Math.max(...speeds).toFixed(0),
    median(rounds.map((round) => round.cpuMicros)).toFixed(1),
  ]
  return `${name.padEnd(26)}${cells.map((cell) => cell.padStart(12)).join('')}\n`
}

async function main(): Promise<void> {
  const sink = spawn(process.execPath, [fileURLToPath(import.meta.url), 'sink'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const [line] = await once(sink.stdout, 'data')
    const port = Number(line)
    const floor = runFloor(port)
    const carrier = runCarrier(port)
    for (let warmUp = 0; warmUp < 2; warmUp++) {
      await floor()
      await carrier()
    }
    const floors: Round[] = []
    const carriers: Round[] = []
    for (let pair = 0; pair < PAIRS; pair++) {
      floors.push(await measure(floor))
      carriers.push(await measure(carrier))
    }
    const ratios = floors.map((each, pair) => (carriers[pair]?.perSecond ?? Number.NaN) / each.perSecond)
    const cpu = floors.map((each, pair) => (carriers[pair]?.cpuMicros ?? Number.NaN) / each.cpuMicros)
    process.stdout.write(`${PAIRS} pairs of ${ROUND} webhooks, ${CONCURRENCY} at a time\n\n`)
    const titles = ['median/s', 'least/s', 'most/s', 'CPU µs each']
    process.stdout.write(`${' '.repeat(26)}${titles.map((title) => title.padStart(12)).join('')}\n`)
    process.stdout.write(row('floor: bare node:http', floors))
    process.stdout.write(row('carrier webhooks', carriers))
    process.stdout.write(
      `\ncarrier / floor, median of pairs: speed ${median(ratios).toFixed(2)} (goal 0.70 or more), CPU ${median(cpu).toFixed(2)}\n`,
    )
  } finally {
    sink.kill()
  }
  process.exit()
}

function runSink(): void {
  const server = http.createServer((request, response) => {
    request.resume()
    request.on('end', () => response.writeHead(204).end())
  })
  server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`))
}

if (process.argv[2] === 'sink') runSink()
else await main()
