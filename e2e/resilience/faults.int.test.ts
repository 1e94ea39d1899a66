import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '#lib/data/openDatabase.ts'
import { CarrierControl } from '../fixtures/carrierControl.ts'
import { type CarrierProcess, startCarrier } from '../fixtures/carrierProcess.ts'
import { AgentClient } from '../fixtures/desk/agentClient.ts'
import { type DeskProcess, startDesk } from '../fixtures/desk/deskProcess.ts'
import { hireAgents } from '../fixtures/desk/hireAgents.ts'
import { brokenLaws } from './brokenLaws.ts'
import { Company } from './company.ts'
import { doneAtCarrier } from './doneAtCarrier.ts'
import { legsAtCarrier } from './legsAtCarrier.ts'
import { outcomesOf } from './outcomesOf.ts'
import { STORIES } from './stories.ts'

const POST = { method: 'POST', path: '/2010-04-01/**' } as const
const WEBHOOK_FAULTS = {
  seed: 20261126,
  drop: 0.3,
  duplicate: { chance: 0.3, copies: 2, sameToken: false },
  delay: { chance: 0.3, minMs: 50, maxMs: 1_000 },
  reorder: { chance: 0.3, withinMs: 500 },
}
/** The first rule that strikes, wins: about half of all commands meet something. */
const REST_FAULTS = {
  seed: 20261127,
  rules: [
    { ...POST, chance: 0.15, fault: { kind: 'lostAnswer' } },
    { ...POST, chance: 0.1, fault: { kind: 'status', status: 429 } },
    { ...POST, chance: 0.1, fault: { kind: 'status', status: 503 } },
    { ...POST, chance: 0.25, fault: { kind: 'slow', delayMs: 700 } },
  ],
}

let carrier: CarrierProcess
let desk: DeskProcess
let control: CarrierControl
let opened: ReturnType<typeof openDatabase>
let phoneNumberId: string
const pairs: (readonly [AgentClient, AgentClient])[] = []

beforeAll(async () => {
  carrier = await startCarrier()
  desk = await startDesk(carrier)
  control = new CarrierControl(carrier.url)
  opened = openDatabase(desk.databaseUrl, { max: 4 })
  const own = 'select "id" from "PhoneNumber" where "number" = $1'
  phoneNumberId = (await desk.query<{ id: string }>(own, [desk.numbers.support]))[0]?.id ?? ''
  const hired = await hireAgents(desk, 2 * Object.keys(STORIES).length)
  const clients: AgentClient[] = []
  for (const account of hired) {
    const client = await AgentClient.signIn(desk.url, account)
    await client.choose('available')
    clients.push(client)
  }
  for (let at = 0; at < clients.length; at += 2) pairs.push(clients.slice(at, at + 2) as never)
})

afterAll(async () => {
  for (const client of pairs.flat()) client.leave()
  await opened?.close()
  await desk?.stop()
  await carrier?.stop()
})

/** All stories at once, each with people of its own. Returns their outside numbers, by story. */
async function told(series: number): Promise<ReadonlyMap<string, readonly string[]>> {
  const numbers = new Map<string, readonly string[]>()
  const stories = Object.entries(STORIES).map(async ([name, story], at) => {
    const [a, b] = pairs[at] as (typeof pairs)[number]
    const [customer, supplier] = [1, 2].map(
      (who) => `+821066${series}${String(at * 10 + who).padStart(4, '0')}`,
    )
    if (!customer || !supplier) throw new Error('a story has two people outside')
    numbers.set(name, [customer, supplier])
    for (const number of [customer, supplier]) {
      await control.addHandset(number, { onRing: { answerAfterMs: 200 }, rememberSeconds: 0 })
    }
    await story(new Company({ a, b, control, phoneNumberId, numbers: { customer, supplier } })).catch(
      (error: unknown) => {
        throw new Error(`${name} (series ${series}): ${error instanceof Error ? error.message : error}`, {
          cause: error,
        })
      },
    )
  })
  const failed = (await Promise.allSettled(stories)).flatMap((one) =>
    one.status === 'rejected' ? [String(one.reason)] : [],
  )
  expect(failed).toEqual([])
  return numbers
}

/** What became of each story: in the books, and at the carrier. */
async function results(stories: ReadonlyMap<string, readonly string[]>) {
  const found: Record<string, { books: readonly object[]; atCarrier: Readonly<Record<string, number>> }> = {}
  for (const [name, numbers] of stories) {
    const books = (await outcomesOf(desk, numbers)).map(({ number: _, ...outcome }) => outcome)
    found[name] = { books, atCarrier: await doneAtCarrier(desk, carrier, numbers) }
  }
  return found
}

test('a carrier that loses, doubles and reorders its reports, and is slow, busy or mute when commanded, does each command once and leaves everybody where a good one would', async () => {
  const tidy = await told(1)
  await settled()
  const wanted = await results(tidy)

  await control.webhookFaults(WEBHOOK_FAULTS)
  await control.restFaults(REST_FAULTS)
  const stormy = await told(2)
  await settled()

  const found = await results(stormy)
  for (const [story, { books, atCarrier }] of Object.entries(wanted)) {
    expect(found[story]?.books, story).toEqual(books)
    expect(found[story]?.atCarrier.channels, story).toBe(atCarrier.channels)
    expect(found[story]?.atCarrier.recordings, story).toBe(atCarrier.recordings)
    // A wish that was overtaken by the next one need not have been carried out; none is carried out again.
    for (const [event, times] of Object.entries(found[story]?.atCarrier ?? {}))
      expect(times, `${story}: ${event}`).toBeLessThanOrEqual(atCarrier[event] ?? 0)
  }
  expect(await brokenLaws([...tidy.values(), ...stormy.values()].flat())).toEqual([])
  expect((await legsAtCarrier(desk, carrier, 30_000)).unknown).toEqual([])
})

/** Waits until no call is open and no sound is missing. */
async function settled(): Promise<void> {
  const unfinished = `
select (select count(*) from "Call" where "status" <> 'closed')
  + (select count(*) from "Recording" where "status" in ('recording', 'fetching')) as "count"`
  await expect
    .poll(async () => Number((await desk.query<{ count: string }>(unfinished))[0]?.count), {
      timeout: 60_000,
    })
    .toBe(0)
}
