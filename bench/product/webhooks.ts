import { type ChildProcess, fork } from 'node:child_process'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { cpuMs } from './cpuMs.ts'
import type { FromLoad, LoadReport, ToLoad } from './loadMessages.ts'
import { startFloor } from './startFloor.ts'
import { startProductServer } from './startProductServer.ts'
import type { Subject } from './subject.ts'

/**
 * Webhook to answer and webhook to the agent's socket, open loop, the floor and the product in turn:
 *
 *   node bench/product/webhooks.ts [--rates 100,500] [--pairs 5] [--seconds 6]
 *
 * Both get the same plan: calls that arrive by chance, each with its four webhooks (voice, join, leave, completed). A
 * run in which anything went wrong does not count. Quoted are medians of the pairs, and their ratios' medians.
 */

const { values } = parseArgs({
  options: {
    rates: { type: 'string', default: '100,500' },
    pairs: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '6' },
  },
})
const pairs = Number(values.pairs)
const seconds = Number(values.seconds)
const WARM_UP_SECONDS = 3
/** More than this of the machine taken by others, and the run is made again. */
const FOREIGN_LIMIT = 0.15
const REPEATS = 3

const print = (line: string) => process.stdout.write(`${line}\n`)

interface Measured {
  readonly report: LoadReport
  /** Processor time per webhook of all processes of the subject, of its own server alone, ms. */
  readonly allCpu: number
  readonly appCpu: number
  /** What other programs took of the machine, 0 to 1. */
  readonly foreign: number
}

class Rig {
  readonly subject: Subject
  readonly #load: ChildProcess

  private constructor(subject: Subject, load: ChildProcess) {
    this.subject = subject
    this.#load = load
  }

  static async open(subject: Subject): Promise<Rig> {
    const rig = new Rig(subject, fork(new URL('./load.ts', import.meta.url)))
    const ready = rig.#hears('ready')
    rig.#say({ kind: 'target', ...subject.target })
    await ready
    return rig
  }

  async measure(seed: number, perSecond: number): Promise<Measured> {
    const [measuring, reported] = [this.#hears('measuring'), this.#hears('report')]
    this.#say({ kind: 'run', seed, perSecond, warmUpSeconds: WARM_UP_SECONDS, seconds })
    await measuring
    const before = this.#times()
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
    const after = this.#times()
    const { report } = await reported
    const spent = (pick: (times: typeof before) => number) => pick(after) - pick(before)
    const ours = spent(({ all }) => all) + spent(({ load }) => load)
    return {
      report,
      allCpu: spent(({ all }) => all) / report.webhooks,
      appCpu: spent(({ app }) => app) / report.webhooks,
      foreign: Math.max(0, spent(({ busy }) => busy) - ours) / (seconds * 1000 * cpus().length),
    }
  }

  async close(): Promise<void> {
    this.#say({ kind: 'stop' })
    await this.subject.stop()
  }

  #times() {
    const [app = 0] = this.subject.pids
    const busy = cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0)
    return { all: cpuMs(this.subject.pids), app: cpuMs([app]), load: cpuMs([this.#load.pid ?? 0]), busy }
  }

  #say(message: ToLoad): void {
    this.#load.send(message)
  }

  #hears<K extends FromLoad['kind']>(kind: K): Promise<Extract<FromLoad, { kind: K }>> {
    return new Promise((resolve) => {
      const listen = (message: FromLoad) => {
        if (message.kind !== kind) return
        this.#load.off('message', listen)
        resolve(message as Extract<FromLoad, { kind: K }>)
      }
      this.#load.on('message', listen)
    })
  }
}

async function quietly(measure: () => Promise<Measured>): Promise<Measured> {
  let best = await measure()
  for (let again = 0; again < REPEATS && best.foreign > FOREIGN_LIMIT; again += 1) {
    const next = await measure()
    if (next.foreign < best.foreign) best = next
  }
  return best
}

function at(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

const figures: readonly { readonly name: string; readonly of: (one: Measured) => number }[] = [
  { name: 'voice → TwiML p50, ms', of: ({ report }) => at(report.voiceMs, 0.5) },
  { name: 'voice → TwiML p99, ms', of: ({ report }) => at(report.voiceMs, 0.99) },
  { name: 'reports → answer p50, ms', of: ({ report }) => at(report.reportMs, 0.5) },
  { name: 'reports → answer p99, ms', of: ({ report }) => at(report.reportMs, 0.99) },
  { name: 'all webhooks p50, ms', of: ({ report }) => at([...report.voiceMs, ...report.reportMs], 0.5) },
  { name: 'all webhooks p99, ms', of: ({ report }) => at([...report.voiceMs, ...report.reportMs], 0.99) },
  { name: 'voice → agent’s socket p50, ms', of: ({ report }) => at(report.socketMs, 0.5) },
  { name: 'voice → agent’s socket p99, ms', of: ({ report }) => at(report.socketMs, 0.99) },
  { name: 'CPU a webhook, all processes, ms', of: ({ allCpu }) => allCpu },
  { name: 'CPU a webhook, the server alone, ms', of: ({ appCpu }) => appCpu },
  { name: 'generator late p99, ms', of: ({ report }) => at(report.lateMs, 0.99) },
  { name: 'others’ share of the machine, %', of: ({ foreign }) => foreign * 100 },
]

const floor = await Rig.open(await startFloor())
const product = await Rig.open(await startProductServer())
for (const perSecond of values.rates.split(',').map(Number)) {
  const measured: { floor: Measured; product: Measured }[] = []
  for (let pair = 0; pair < pairs; pair += 1) {
    const seed = perSecond * 100 + pair
    const run = (rig: Rig) => quietly(() => rig.measure(seed, perSecond))
    // Alternating, so that whoever comes second has no advantage.
    const [first, second] = pair % 2 === 0 ? [floor, product] : [product, floor]
    const [one, two] = [await run(first), await run(second)]
    measured.push(first === floor ? { floor: one, product: two } : { floor: two, product: one })
  }
  const wrong = measured.flatMap((pair) => [...pair.floor.report.wrong, ...pair.product.report.wrong])
  if (wrong.length > 0) {
    print(`${perSecond}/s: ${wrong.length} things went wrong, such as: ${wrong[0]}`)
    process.exitCode = 1
  }
  print(`\n${perSecond}/s, ${pairs} pairs of ${seconds} s${' '.repeat(12)}floor   product     ratio`)
  for (const { name, of } of figures) {
    const median = (numbers: readonly number[]) => at(numbers, 0.5).toFixed(2).padStart(10)
    const cells = [
      median(measured.map((pair) => of(pair.floor))),
      median(measured.map((pair) => of(pair.product))),
      median(measured.map((pair) => of(pair.product) / of(pair.floor))),
    ]
    print(`${name.padEnd(38)}${cells.join('')}`)
  }
}
await floor.close()
await product.close()
