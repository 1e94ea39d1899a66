import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'
import { openDatabase } from '#lib/data/openDatabase.ts'
import { CarrierControl } from '../fixtures/carrierControl.ts'
import { type CarrierProcess, startCarrier } from '../fixtures/carrierProcess.ts'
import { AgentClient } from '../fixtures/desk/agentClient.ts'
import { type DeskProcess, startDesk } from '../fixtures/desk/deskProcess.ts'
import { hireAgents } from '../fixtures/desk/hireAgents.ts'
import { brokenLaws } from './brokenLaws.ts'

const SERVING_MS = 8_000
const SOUND_MS = 60_000
/** The keeper gives a server up that ends three times in a row before it is so old. */
const OLD_ENOUGH_MS = 10_500
const EARLY_ENDS = 2

let carrier: CarrierProcess
let desk: DeskProcess
let control: CarrierControl
let opened: ReturnType<typeof openDatabase>
let agent: AgentClient
let servingSince = 0
let earlyEnds = 0
let customer = ''
let customers = 0

beforeAll(async () => {
  carrier = await startCarrier()
  desk = await startDesk(carrier)
  servingSince = Date.now()
  control = new CarrierControl(carrier.url)
  opened = openDatabase(desk.databaseUrl, { max: 4 })
  const [account] = await hireAgents(desk, 1)
  if (!account) throw new Error('nobody was hired')
  agent = await AgentClient.signIn(desk.url, account)
})
afterAll(async () => {
  agent?.leave()
  await opened?.close()
  await desk?.stop()
  await carrier?.stop()
})

beforeEach(async () => {
  customers += 1
  customer = `+8210555000${String(customers).padStart(2, '0')}`
  await control.addHandset(customer, { rememberSeconds: 0 })
})
afterEach(async () => {
  await control.reset()
  agent.hangUp()
  await until('everything is over', async () => (await openCalls()) === 0)
  if (agent.desk?.wrapUp) await agent.finishWrapUp(agent.desk.wrapUp.callId)
  await agent.choose('offline')
  await agent.refetch()
})

const until = (what: string, holds: () => Promise<boolean> | boolean, timeout = 20_000) =>
  vi.waitFor(async () => expect(await holds(), what).toBe(true), { timeout, interval: 25 })
const openCalls = async () =>
  (
    await desk.query<{ count: number }>(
      `select count(*)::int as "count" from "Call" where "status" <> 'closed'`,
    )
  )[0]?.count ?? 0
const callOf = (): CallSnapshot | undefined =>
  [...agent.calls.values()].find(({ remoteNumber }) => remoteNumber === customer)
const ringing = () =>
  callOf()?.offers.find(({ agentId, status }) => agentId === agent.id && status === 'ringing')
const isTalking = () => callOf()?.ownerId === agent.id && callOf()?.answeredAt !== null
/** The customer’s leg at the carrier: there, and hearing the agent. */
async function hearsAgent(): Promise<boolean> {
  const { legs } = await control.truth()
  return (legs.find(({ from }) => from === customer)?.hears.parties.length ?? 0) > 0
}
const isThere = async () => (await control.handset(customer)).state === 'live'

const rings = () => control.command(customer, { do: 'dial', to: desk.numbers.support })
async function accepts() {
  await until('it rings', () => ringing() !== undefined)
  const intent = randomUUID()
  const answer = await agent.command(callOf()?.id ?? '', {
    type: 'AcceptOffer',
    offerId: ringing()?.id ?? '',
    intent,
  })
  if (!('awaitedLegId' in answer) || !answer.awaitedLegId)
    throw new Error(`not accepted: ${JSON.stringify(answer)}`)
  return intent
}
/** The agent answers, and again when it rings again because his leg did not come through. */
async function talks() {
  let tried = ''
  await until(
    'they talk',
    async () => {
      const offerId = ringing()?.id
      if (offerId && offerId !== tried) {
        tried = offerId
        await agent.join(await accepts())
      }
      return isTalking() && (await hearsAgent())
    },
    30_000,
  )
}

/** Ends the server as a crash would and waits until it serves again: how long that took is what was promised. */
async function killed() {
  const isOld = () => Date.now() - servingSince > OLD_ENOUGH_MS
  if (earlyEnds === EARLY_ENDS) await until('the keeper has patience', isOld)
  earlyEnds = isOld() ? 0 : earlyEnds + 1
  const at = Date.now()
  desk.kill()
  await until('it is gone', async () => !(await serves()), SERVING_MS)
  await until('it serves again', serves, SERVING_MS)
  servingSince = Date.now()
  const ms = servingSince - at
  expect(ms).toBeLessThan(SERVING_MS)
  expect(await isThere()).toBe(true)
}
async function serves(): Promise<boolean> {
  return fetch(`${desk.url}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )
}
/** The laws hold again, the caller is still there, and the agent's screen is live. */
async function isSound() {
  await until('every law holds', async () => (await brokenLaws([customer])).length === 0, SOUND_MS)
  await until('the screen is live', () => agent.desk !== null)
  expect(await isThere()).toBe(true)
}
async function endsWell() {
  await agent.command(callOf()?.id ?? '', { type: 'HangUp' })
  await until('the customer is hung up', async () => (await control.handset(customer)).state === 'idle')
  await until('the books are closed', async () => (await openCalls()) === 0)
  expect(await brokenLaws([customer])).toEqual([])
  const books = `
select count(*)::int as "calls", count(distinct "ticketId")::int as "tickets", min("ownerId") as "owner" from "Call"
where "remoteNumber" = $1`
  expect(await desk.query(books, [customer])).toEqual([{ calls: 1, tickets: 1, owner: agent.id }])
}

test('a caller who waits goes on waiting, and is answered by whoever comes', async () => {
  await rings()
  await until('he waits', async () => (await openCalls()) === 1 && (await isThere()))
  await killed()
  await isSound()
  await agent.choose('available')
  await talks()
  await endsWell()
})

test('a call that rings goes on ringing, and is answered', async () => {
  await agent.choose('available')
  await rings()
  await until('it rings', () => ringing() !== undefined)
  await killed()
  await isSound()
  await talks()
  await endsWell()
})

test('a call that was just accepted is answered by the leg that comes late, or rings on', async () => {
  await agent.choose('available')
  await rings()
  const intent = await accepts()
  await killed()
  await isSound()
  await agent.join(intent)
  await talks()
  await endsWell()
})

test('a leg on its way when there is nobody to let it in is made good', async () => {
  await agent.choose('available')
  await rings()
  const intent = await accepts()
  await Promise.all([killed(), agent.join(intent)])
  await isSound()
  await talks()
  await endsWell()
})

test('two who talk hear each other all the time, and whoever hung up first is free', async () => {
  await agent.choose('available')
  await rings()
  await talks()
  const { sids } = await legsOfTalk()
  await killed()
  expect(await hearsAgent()).toBe(true)
  expect((await legsOfTalk()).sids).toEqual(sids)
  await isSound()
  await until('the desk knows it', () => isTalking())
  await endsWell()
})

test('a wrap-up goes on, and ends when the agent says so', async () => {
  await agent.choose('available')
  await rings()
  await talks()
  await agent.command(callOf()?.id ?? '', { type: 'HangUp' })
  await until('he wraps up', () => agent.desk?.wrapUp != null)
  const before = agent.desk?.wrapUp
  // He who is still there in this state is the next caller.
  await until('the first is gone', async () => (await control.handset(customer)).state === 'idle')
  await rings()
  await until('the next waits', async () => (await openCalls()) === 1 && (await isThere()))
  await killed()
  await isSound()
  await agent.refetch()
  expect(agent.desk?.wrapUp).toEqual(before)
  await agent.finishWrapUp(before?.callId ?? '')
  await talks()
  await agent.command(callOf()?.id ?? '', { type: 'HangUp' })
  await until('the books are closed', async () => (await openCalls()) === 0)
  expect(await brokenLaws([customer])).toEqual([])
})

async function legsOfTalk() {
  const { legs } = await control.truth()
  return { sids: legs.map(({ sid }) => sid).toSorted() }
}
