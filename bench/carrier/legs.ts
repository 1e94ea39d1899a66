import { type ChildProcess, fork } from 'node:child_process'
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { FRAME_MS } from '../../carrier/media/audio.ts'
import type { CarrierReport, FromCarrier, FromLoad, LoadReport, ToCarrier, ToLoad } from './messages.ts'

/**
 * How many legs one core carries: `node bench/carrier/legs.ts [--legs 510] [--handsets 3000] [--seconds 5] [--rounds 2]`.
 * Real WebRTC legs in conferences of three from a load generator in its own process, and a floor in between, in the same
 * carrier process: a bare loop with the same UDP, SRTP and µ-law work for each packet, which sends everything back.
 */

const { values } = parseArgs({
  options: {
    legs: { type: 'string', default: '510' },
    handsets: { type: 'string', default: '3000' },
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '2' },
  },
})
const legs = Math.ceil(Number(values.legs) / 3) * 3
const handsets = Math.ceil(Number(values.handsets) / 3) * 3
const windowMs = Number(values.seconds) * 1000
const rounds = Number(values.rounds)
const WARM_UP_MS = 2000
const CONNECTING_AT_ONCE = 4
const FOREIGN_LIMIT = 0.1
const REPEATS = 4

const carrier = fork(new URL('./legsCarrier.ts', import.meta.url))
const load = fork(new URL('./legsLoad.ts', import.meta.url))
const print = (line: string) => process.stdout.write(`${line}\n`)
const toCarrier = (message: ToCarrier) => carrier.send(message)
const toLoad = (message: ToLoad) => load.send(message)

type Answer<M, K> = Extract<M, { kind: K }>

function next<M extends { kind: string }, K extends M['kind']>(
  child: ChildProcess,
  kind: K,
): Promise<Answer<M, K>> {
  return new Promise((resolve) => {
    const listen = (message: M) => {
      if (message.kind !== kind) return
      child.off('message', listen)
      resolve(message as Answer<M, K>)
    }
    child.on('message', listen)
  })
}

const fromCarrier = <K extends FromCarrier['kind']>(kind: K) => next<FromCarrier, K>(carrier, kind)
const fromLoad = <K extends FromLoad['kind']>(kind: K) => next<FromLoad, K>(load, kind)
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

async function connectAll(): Promise<void> {
  let asked = 0
  let connected = 0
  await new Promise<void>((resolve) => {
    carrier.on('message', (message: FromCarrier) => {
      if (message.kind === 'answer') toLoad(message)
    })
    load.on('message', (message: FromLoad) => {
      if (message.kind === 'offer') toCarrier(message)
      if (message.kind !== 'connected') return
      connected++
      if (asked < legs) toLoad({ kind: 'connect', leg: asked++ })
      if (connected === legs) resolve()
    })
    while (asked < Math.min(CONNECTING_AT_ONCE, legs)) toLoad({ kind: 'connect', leg: asked++ })
  })
}

async function measure(ms: number): Promise<CarrierReport> {
  const measuring = fromCarrier('measuring')
  toCarrier({ kind: 'measure' })
  await measuring
  await pause(ms)
  const reported = fromCarrier('report')
  toCarrier({ kind: 'report' })
  return (await reported).report
}

async function loadReport(): Promise<LoadReport> {
  const reported = fromLoad('report')
  toLoad({ kind: 'report' })
  return (await reported).report
}

interface Window {
  readonly carrier: CarrierReport
  readonly load: LoadReport
  /** What other programs took of the machine meanwhile, 0 to 1. */
  readonly foreign: number
}

function busyMs(): number {
  return sum(cpus().map(({ times }) => times.user + times.nice + times.sys + times.irq))
}

async function window(to: 'legs' | 'floor'): Promise<Window> {
  const talking = fromLoad('talking')
  toCarrier({ kind: 'tick', on: to === 'legs' })
  toLoad({ kind: 'talk', to })
  await talking
  await pause(WARM_UP_MS)
  const forgotten = fromLoad('forgotten')
  toLoad({ kind: 'forget' })
  await forgotten
  const busyBefore = busyMs()
  const report = { carrier: await measure(windowMs), load: await loadReport() }
  const others = busyMs() - busyBefore - report.carrier.cpuMs - report.load.cpuMs
  return { ...report, foreign: Math.max(0, others) / (report.carrier.wallMs * cpus().length) }
}

/** Measured again while other programs were busy, and the quietest taken, because two busy cores say nothing of one. */
async function quietWindow(to: 'legs' | 'floor'): Promise<Window> {
  let quietest = await window(to)
  for (let again = 0; again < REPEATS && quietest.foreign > FOREIGN_LIMIT; again++) {
    const next = await window(to)
    if (next.foreign < quietest.foreign) quietest = next
  }
  return quietest
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

const usPerFrame = (reports: readonly CarrierReport[], count: number) =>
  (sum(reports.map(({ cpuMs }) => cpuMs)) * 1000) /
  ((sum(reports.map(({ wallMs }) => wallMs)) / FRAME_MS) * count)

const perCore = (us: number) => Math.floor((FRAME_MS * 1000) / us)

await Promise.all([fromCarrier('ready'), fromLoad('ready')])
print(
  `${cpus()[0]?.model.trim()}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}`,
)
const idle = await measure(200)
const connectStart = performance.now()
await connectAll()
print(`${legs} legs connected in ${((performance.now() - connectStart) / 1000).toFixed(1)} s`)
const up = await measure(1000)

const ports = fromCarrier('ports')
toCarrier({ kind: 'floor', legs })
const floorReady = fromLoad('talking')
toLoad({ kind: 'floor ports', ports: (await ports).ports })
await floorReady

const mixed: Window[] = []
const bare: Window[] = []
for (let round = 0; round < rounds; round++) {
  bare.push(await quietWindow('floor'))
  mixed.push(await quietWindow('legs'))
}
const quiet = fromLoad('talking')
toLoad({ kind: 'talk', to: 'nobody' })
await quiet
toCarrier({ kind: 'tick', on: false })
const handsetsUp = fromCarrier('handsets up')
toCarrier({ kind: 'handsets', legs: handsets })
await handsetsUp
await pause(500)
const scripted = await measure(windowMs)

const reports = mixed.map((round) => round.carrier)
const loads = mixed.map((round) => round.load)
const floorUs = usPerFrame(
  bare.map((round) => round.carrier),
  legs,
)
const legUs = usPerFrame(reports, legs)
const all = (pick: (report: LoadReport) => readonly number[]) => loads.flatMap(pick)
const ms = (numbers: readonly number[], share: number) => percentile(numbers, share).toFixed(2)
const added = all((report) => report.addedMs)
const total = all((report) => report.totalMs)

print('')
const row = (name: string, reports: readonly CarrierReport[], count: number) => {
  const us = usPerFrame(reports, count)
  const system = (100 * sum(reports.map(({ systemMs }) => systemMs))) / sum(reports.map(({ cpuMs }) => cpuMs))
  const cells = [us.toFixed(2), `${system.toFixed(0)} %`, String(perCore(us))].map((cell) =>
    cell.padStart(14),
  )
  print(name.padEnd(36) + cells.join(''))
}
print(
  ' '.repeat(36) + ['µs/leg-frame', 'in the system', 'legs/core'].map((cell) => cell.padStart(14)).join(''),
)
row(
  'floor: echo, no mixer',
  bare.map((round) => round.carrier),
  legs,
)
row('WebRTC legs, conferences of 3', reports, legs)
row('scripted handsets, conferences of 3', [scripted], handsets)
print('')
const foreign = [...bare, ...mixed].map((round) => `${(100 * round.foreign).toFixed(0)} %`)
print(
  `other programs took ${foreign.join(', ')} of the machine in the ${foreign.length} windows (floors first)`,
)
const share = (cpuMs: readonly number[]) => {
  const wallMs = sum(reports.map(({ wallMs }) => wallMs))
  return `${((100 * sum(cpuMs)) / wallMs).toFixed(0)} %`
}
print(
  `with ${legs} legs the carrier used ${share(reports.map((r) => r.cpuMs))} of a core, the generator ${share(loads.map((r) => r.cpuMs))}`,
)
print(`legs per core as a share of the floor: ${((100 * floorUs) / legUs).toFixed(0)} %`)
print(
  `added latency, ms: p50 ${ms(added, 0.5)}  p99 ${ms(added, 0.99)}  max ${ms(added, 1)}  (n ${added.length})`,
)
print(`one way in all, ms: p50 ${ms(total, 0.5)}  p99 ${ms(total, 0.99)}  max ${ms(total, 1)}`)
print(
  `frames held by playout buffers: p50 ${ms(
    all((r) => r.heldFrames),
    0.5,
  )}  p99 ${ms(
    all((r) => r.heldFrames),
    0.99,
  )}`,
)
const legFrames = (legs * sum(reports.map((r) => r.wallMs))) / FRAME_MS
const permille = (count: (r: CarrierReport) => number) =>
  `${((1000 * sum(reports.map(count))) / legFrames).toFixed(1)} ‰`
print(
  `of all frames ${permille((r) => r.concealed)} were missing, ${permille((r) => r.inserted)} were inserted and ${permille((r) => r.dropped)} dropped by playout buffers`,
)
print(
  `packets back ${sum(loads.map((r) => r.received))} for ${sum(loads.map((r) => r.sent))}, marks found ${sum(loads.map((r) => r.marksFound))} of ${2 * sum(loads.map((r) => r.marks))}`,
)
print(
  `generator late, ms: p50 ${ms(
    all((r) => r.sendLateMs),
    0.5,
  )}  p99 ${ms(
    all((r) => r.sendLateMs),
    0.99,
  )}`,
)
print(
  `ticks ${sum(reports.map((r) => r.ticks))}, late > 5 ms ${sum(reports.map((r) => r.late))}, missed ${sum(reports.map((r) => r.missed))}, worst ${reports.at(-1)?.maxLatenessMs} ms since start`,
)
print(`handset ticks ${scripted.ticks}, late ${scripted.late}, missed ${scripted.missed}`)
print(
  `memory ${((up.rssBytes - idle.rssBytes) / legs / 1024).toFixed(0)} KiB a leg (${(up.rssBytes / 1e6).toFixed(0)} MB in all)`,
)
toCarrier({ kind: 'stop' })
toLoad({ kind: 'stop' })
