import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CarrierControl } from '../fixtures/carrierControl.ts'
import { type CarrierProcess, startCarrier } from '../fixtures/carrierProcess.ts'
import { AgentClient } from '../fixtures/desk/agentClient.ts'
import { type DeskProcess, startDesk } from '../fixtures/desk/deskProcess.ts'
import { hireAgents } from '../fixtures/desk/hireAgents.ts'

const CRASHES = 50
const CUSTOMER = '+821055559001'
/** The edge contract. */
const PASSED_OVER_WITHIN_MS = 10_000

let carrier: CarrierProcess
let desk: DeskProcess
let control: CarrierControl
const agents: AgentClient[] = []

beforeAll(async () => {
  carrier = await startCarrier()
  desk = await startDesk(carrier)
  control = new CarrierControl(carrier.url)
  for (const account of await hireAgents(desk, CRASHES + 1)) {
    agents.push(await AgentClient.signIn(desk.url, account))
  }
})

afterAll(async () => {
  for (const agent of agents) agent.leave()
  await desk?.stop()
  await carrier?.stop()
})

const ringsAt = async () =>
  (await desk.query<{ agentId: string }>(`select "agentId" from "Offer" where "status" = 'ringing'`)).map(
    ({ agentId }) => agentId,
  )

test('fifty browsers that die while they ring are passed over within ten seconds, and none keeps the call or itself stuck', async () => {
  const [last, ...doomed] = agents
  if (!last) throw new Error('nobody was hired')
  for (const agent of doomed) await agent.choose('available')
  await control.addHandset(CUSTOMER, { rememberSeconds: 0 })
  await control.command(CUSTOMER, { do: 'dial', to: desk.numbers.support })
  await expect.poll(async () => (await ringsAt()).length, { timeout: 10_000 }).toBe(CRASHES)
  await last.choose('available')

  const at = Date.now()
  for (const [index, agent] of doomed.entries()) agent.crash(index % 2 ? 'gone' : 'frozen')
  await expect.poll(ringsAt, { timeout: 30_000, interval: 50 }).toEqual([last.id])
  expect(Date.now() - at).toBeLessThan(PASSED_OVER_WITHIN_MS)

  await expect.poll(() => [...last.calls.values()].length).toBe(1)
  const [call] = last.calls.values()
  const offer = call?.offers.find(({ agentId, status }) => agentId === last.id && status === 'ringing')
  const intent = randomUUID()
  const [accepted, isIn] = await Promise.all([
    last.command(call?.id ?? '', { type: 'AcceptOffer', offerId: offer?.id ?? '', intent }),
    last.join(intent),
  ])
  expect([accepted, isIn]).toEqual([expect.not.objectContaining({ code: expect.anything() }), true])
  await control.command(CUSTOMER, { do: 'hangUp' })
  await expect.poll(() => last.calls.size, { timeout: 10_000 }).toBe(0)

  // Nobody is thought to be in a call or rung: each could be offered the next one if he came back.
  const stuck = `select "agentId" from "Leg" where "status" <> 'ended' and "agentId" is not null
    union all select "agentId" from "Offer" where "endedAt" is null`
  expect(await desk.query(stuck)).toEqual([])
})
