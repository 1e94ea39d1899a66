import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { chromium } from '@playwright/test'
import { CarrierControl } from '#e2e/fixtures/carrierControl.ts'
import { startCarrier } from '#e2e/fixtures/carrierProcess.ts'
import { AgentClient } from '#e2e/fixtures/desk/agentClient.ts'
import { startDesk } from '#e2e/fixtures/desk/deskProcess.ts'
import { hireAgents } from '#e2e/fixtures/desk/hireAgents.ts'
import { Company } from '#e2e/resilience/company.ts'
import { findBrowser } from '#scripts/browser/findBrowser.ts'
import { screenChanges } from './screenChanges.ts'
import { startSpyProxy } from './spyProxy.ts'

/**
 * From an agent's wish until the command reaches the carrier, against the least that it could take, in turn; from the
 * accept of a transfer until the customer is heard; and from the click until the screen shows it:
 *
 *   node bench/product/commands.ts [rounds]
 */

const ROUNDS = Number(process.argv[2] ?? 100)
const GOAL_RATIO = 1.5
const GOAL_SCREEN_MS = 50
const LONGEST_MS = 5_000

const carrier = await startCarrier()
const proxy = await startSpyProxy(carrier.port)
const desk = await startDesk({ ...carrier, port: proxy.port })
const control = new CarrierControl(carrier.url)
const floor = fork(new URL('./commandFloor.ts', import.meta.url), [desk.databaseUrl, String(proxy.port)])
const [{ ready: floorPort }] = (await once(floor, 'message')) as [{ ready: number }]
const numbers = { customer: '+821077770001', supplier: '+821077770002' }
for (const number of Object.values(numbers)) {
  await control.addHandset(number, { onRing: { answerAfterMs: 100 }, speak: { tones: [600] } })
}
const own = 'select "id" from "PhoneNumber" where "number" = $1'
const phoneNumberId = (await desk.query<{ id: string }>(own, [desk.numbers.support]))[0]?.id ?? ''
const clients: AgentClient[] = []
for (const account of await hireAgents(desk, 2)) {
  const client = await AgentClient.signIn(desk.url, account)
  await client.choose('available')
  clients.push(client)
}
const [a, b] = clients
if (!a || !b) throw new Error('nobody was hired')
const company = new Company({ a, b, control, phoneNumberId, numbers })
try {
  await company.calls(a, 'customer')
  await company.hear({ customer: ['a'], a: ['customer'] })
  const customer = company.callWith('customer', a)?.legs.find(({ role }) => role === 'customer')?.id ?? ''
  const hold = await inTurn(1, (round) =>
    company.wishes(a, 'customer', { type: round % 2 ? 'Resume' : 'Hold', legId: customer }),
  )
  report('hold or resume → the carrier', hold)

  await company.calls(a, 'supplier', true)
  await company.hear({ customer: 'music', a: ['supplier'], supplier: ['a'] })
  const line = (round: number) => company.callWith(round % 2 ? 'supplier' : 'customer', a)?.id ?? ''
  const switching = await inTurn(2, (round) =>
    company.wishesOfLines(a, () => ({ type: 'SwitchLine', callId: line(round) })),
  )
  report('switch of lines → both commands at the carrier', switching)
  for (const name of ['supplier', 'customer']) await company.hangsUp(name)
  await company.parts()

  const heard: number[] = []
  for (let round = 0; round < Math.ceil(ROUNDS / 5); round += 1) heard.push(await transferred())
  print(`accept of a transfer → the customer hears him: p50 ${ms(heard, 0.5)}, p99 ${ms(heard, 0.99)}`)

  const path = findBrowser({ asked: process.env.CHROMIUM_PATH, path: process.env.PATH, downloaded: '' })
  const browser = await chromium.launch({
    ...(path && { executablePath: path }),
    args: ['--no-sandbox', '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
  })
  const changes = await screenChanges({ browser, desk, control, customer: numbers.customer, rounds: ROUNDS })
  await browser.close()
  print(`click on hold or resume → the screen shows it: p50 ${ms(changes, 0.5)}, p99 ${ms(changes, 0.99)}`)
  print(`goal: ${GOAL_SCREEN_MS} ms`)
} finally {
  for (const client of clients) client.leave()
  floor.disconnect()
  await desk.stop()
  proxy.close()
  await carrier.stop()
}

/** The product and the floor in turn; each until so many commands have come by at the carrier. */
async function inTurn(commands: number, wish: (round: number) => Promise<void>) {
  const [product, least]: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round += 1) {
    product.push(await until(commands, () => wish(round)))
    least.push(
      await until(
        1,
        async () => void (await fetch(`http://127.0.0.1:${floorPort}`, { method: 'POST', body: '{}' })),
      ),
    )
  }
  return { product, least }
}

async function until(commands: number, wish: () => Promise<void>): Promise<number> {
  // What the last one still had to say is over.
  await sleep(60)
  proxy.takeCommands()
  const from = performance.now()
  const seen: number[] = []
  const wished = wish()
  while (seen.length < commands) {
    if (performance.now() - from > LONGEST_MS) throw new Error('no command came to the carrier')
    seen.push(...proxy.takeCommands())
    await sleep(1)
  }
  await wished
  return (seen[commands - 1] ?? Number.NaN) - from
}

async function transferred(): Promise<number> {
  await company.calls(a as AgentClient, 'customer')
  await company.hear({ customer: ['a'], a: ['customer'] })
  const target = { kind: 'agent', agentId: (b as AgentClient).id } as const
  await company.wishes(a as AgentClient, 'customer', { type: 'Invite', purpose: 'transfer', target })
  await company.hear({ customer: 'music' })
  const from = performance.now()
  await company.answers(b as AgentClient, 'customer', 'accept')
  await company.hear({ customer: ['b'], b: ['customer'] })
  const took = performance.now() - from
  await control.command(numbers.customer, { do: 'hangUp' })
  await company.parts()
  return took
}

function report(what: string, { product, least }: { readonly product: number[]; readonly least: number[] }) {
  const ratio = at(product, 0.5) / at(least, 0.5)
  print(
    `${what}: p50 ${ms(product, 0.5)}, p99 ${ms(product, 0.99)}; floor p50 ${ms(least, 0.5)}, p99 ${ms(least, 0.99)}`,
  )
  print(`  ratio p50 ${ratio.toFixed(2)}, goal ${GOAL_RATIO}: ${ratio <= GOAL_RATIO ? 'met' : 'missed'}`)
}

function at(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

function ms(values: readonly number[], share: number): string {
  return `${at(values, share).toFixed(1)} ms`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
