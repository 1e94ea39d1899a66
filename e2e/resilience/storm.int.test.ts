import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openDatabase } from '#lib/data/openDatabase.ts'
import { CarrierControl } from '../fixtures/carrierControl.ts'
import { type CarrierProcess, startCarrier } from '../fixtures/carrierProcess.ts'
import { AgentClient } from '../fixtures/desk/agentClient.ts'
import { type DeskProcess, startDesk } from '../fixtures/desk/deskProcess.ts'
import { hireAgents } from '../fixtures/desk/hireAgents.ts'
import { brokenLaws } from './brokenLaws.ts'
import { legsAtCarrier } from './legsAtCarrier.ts'
import { outcomesOf } from './outcomesOf.ts'
import { numberOf, type Plan, planOf } from './plan.ts'
import { ScriptedAgent } from './scriptedAgent.ts'

/** Of ten calls so many of each kind. */
const INBOUND: readonly Plan[] = [
  'customerEnds',
  'agentEnds',
  'customerEnds',
  'declinedOnce',
  'agentEnds',
  'customerEnds',
  'givenUp',
  'agentEnds',
  'declinedOnce',
  'customerEnds',
]
const OUTBOUND: readonly Plan[] = [
  'outboundCustomerEnds',
  'outboundAgentEnds',
  'outboundBusy',
  'outboundDeclined',
  'outboundAgentEnds',
]
const CALLS = Number(process.env.STORM_CALLS ?? 200)
const TAKERS = 10
const PLACERS = 2
const PLACED_EACH = Math.ceil(CALLS / 20)
const EVERY_MS = 200

const STORM = {
  seed: 20261125,
  drop: 0.3,
  duplicate: { chance: 0.3, copies: 2, sameToken: false },
  delay: { chance: 0.3, minMs: 100, maxMs: 2_000 },
  reorder: { chance: 0.3, withinMs: 1_000 },
}

let carrier: CarrierProcess
let desk: DeskProcess
let control: CarrierControl
let opened: ReturnType<typeof openDatabase>
let phoneNumberId: string
const agents: ScriptedAgent[] = []

beforeAll(async () => {
  carrier = await startCarrier()
  desk = await startDesk(carrier)
  control = new CarrierControl(carrier.url)
  opened = openDatabase(desk.databaseUrl, { max: 4 })
  const own = 'select "id" from "PhoneNumber" where "number" = $1'
  phoneNumberId = (await desk.query<{ id: string }>(own, [desk.numbers.support]))[0]?.id ?? ''
  for (const account of await hireAgents(desk, TAKERS + PLACERS)) {
    agents.push(new ScriptedAgent(await AgentClient.signIn(desk.url, account), control))
  }
  for (const { client } of agents.slice(0, TAKERS)) await client.choose('available')
})

afterAll(async () => {
  for (const { client } of agents) client.leave()
  await opened?.close()
  await desk?.stop()
  await carrier?.stop()
})

/** So many customers call, and are called, one after the other. Resolves with their numbers when all have been. */
async function calls(series: number, inbound: number, outboundEach: number): Promise<readonly string[]> {
  const plan = (plans: readonly Plan[], index: number) => plans[index % plans.length] as Plan
  const callers = Array.from({ length: inbound }, (_, i) => numberOf(series, plan(INBOUND, i), i))
  const called = Array.from({ length: PLACERS }, (_, placer) =>
    Array.from({ length: outboundEach }, (_, i) =>
      numberOf(series, plan(OUTBOUND, i), placer * outboundEach + i),
    ),
  )
  for (const number of called.flat()) await control.addHandset(number, whenCalled(planOf(number)))
  const placing = agents
    .slice(TAKERS)
    .map((agent, placer) => agent.callAll(called[placer] ?? [], phoneNumberId))
  for (const number of callers) {
    await control.addHandset(number, { rememberSeconds: 0 })
    await control.command(number, { do: 'dial', to: desk.numbers.support })
    await pause(EVERY_MS)
  }
  await Promise.all(placing)
  return [...callers, ...called.flat()]
}

function whenCalled(plan: Plan) {
  if (plan === 'outboundBusy') return { onRing: 'busy', rememberSeconds: 0 } as const
  if (plan === 'outboundDeclined') return { onRing: { declineAfterMs: 300 }, rememberSeconds: 0 }
  return { onRing: { answerAfterMs: 200 }, rememberSeconds: 0 }
}

/** Waits until no call is open and no sound is missing. */
async function settled(): Promise<void> {
  const unfinished = `
select (select count(*) from "Call" where "status" <> 'closed')
  + (select count(*) from "Recording" where "status" in ('recording', 'fetching')) as "count"`
  await vi.waitFor(
    async () => expect(Number((await desk.query<{ count: string }>(unfinished))[0]?.count)).toBe(0),
    { timeout: 60_000, interval: 200 },
  )
}

test('a carrier that loses, doubles, delays and reorders what it reports leaves the same books as one that does not', async () => {
  const quiet = await calls(2, INBOUND.length, OUTBOUND.length)
  await settled()
  const inOrder = new Map(
    (await outcomesOf(desk, quiet)).map(({ number, ...outcome }) => [planOf(number), outcome]),
  )
  expect(inOrder.get('agentEnds')).toMatchObject({
    calls: 1,
    tickets: 1,
    answered: true,
    recordings: 'stored',
  })
  expect(inOrder.get('givenUp')).toMatchObject({ calls: 1, tickets: 1, answered: false, accepted: 0 })
  expect(inOrder.get('outboundBusy')).toMatchObject({ calls: 1, endReason: 'busy', answered: false })

  await control.webhookFaults(STORM)
  const stormy = await calls(3, CALLS, PLACED_EACH)
  await settled()

  const outcomes = await outcomesOf(desk, stormy)
  expect(outcomes).toEqual(stormy.map((number) => ({ number, ...inOrder.get(planOf(number)) })))
  expect(await brokenLaws([...quiet, ...stormy])).toEqual([])
  expect(agents.flatMap(({ errors }) => errors)).toEqual([])

  const reports = (await control.deliveries()).filter(
    ({ kind, place }) => place !== null && /status/.test(String(kind)),
  )
  const lost = reports.filter(({ sends }) => Array.isArray(sends) && sends.length === 0)
  expect(lost.length / reports.length).toBeGreaterThan(0.2)
})

test('no channel outlives its call by 30 seconds', async () => {
  expect((await control.truth()).legs).toEqual([])
  const { late, unknown } = await legsAtCarrier(desk, carrier, 30_000)
  expect(late).toEqual([])
  expect(unknown).toEqual([])
})

test('every agent is free afterwards', async () => {
  for (const { client } of agents) {
    await client.refetch()
    expect([...client.calls.values()]).toEqual([])
    expect(client.desk).toMatchObject({ wrapUp: null, reachable: true })
  }
  await control.webhookFaults(null)
  const after = await calls(4, 1, 0)
  await settled()
  expect(await outcomesOf(desk, after)).toMatchObject([{ answered: true, recordings: 'stored' }])
  const offered = `
select count(distinct o."agentId")::int as "agents" from "Offer" o join "Call" c on c."id" = o."callId"
where c."remoteNumber" = $1`
  expect(await desk.query(offered, after)).toEqual([{ agents: TAKERS }])
})
