import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'node:querystring'
import twilio from 'twilio'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createWorld, type RunningWorld } from '../createWorld.ts'
import { readSettings } from '../settings.ts'
import type { Delivery } from './deliveryLedger.ts'
import type { FaultConfig } from './faultConfig.ts'
import { type Receiver, startReceiver } from './testing/startReceiver.ts'

const ACCOUNT = `AC${'8'.repeat(32)}`
const TOKEN = 'storm-auth-token-00000000000000'
const PAIRS = 4

const STORM: FaultConfig = {
  seed: 20261123,
  kinds: ['call-status', 'conference-status', 'recording-status'],
  drop: 0.05,
  duplicate: { chance: 0.3, copies: 2, sameToken: true },
  delay: { chance: 0.3, minMs: 20, maxMs: 200 },
  reorder: { chance: 0.3, withinMs: 150 },
}

let folder: string
let running: RunningWorld
let client: ReturnType<typeof twilio>
let receiver: Receiver
let from: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'carrier-storm-'))
  running = await createWorld(
    readSettings({
      CARRIER_PORT: '0',
      CARRIER_DATA: folder,
      CARRIER_ACCOUNT_SID: ACCOUNT,
      CARRIER_AUTH_TOKEN: TOKEN,
      CARRIER_CALLS_PER_SECOND: '1000',
      CARRIER_LOG_LEVEL: 'error',
    }),
  )
  client = twilio(ACCOUNT, TOKEN)
  client.api.baseUrl = running.url
  receiver = await startReceiver()
  receiver.answer = ({ url }, response) => {
    if (!url.startsWith('/join/')) return response.end()
    const events = `statusCallback="${receiver.url}/conference" statusCallbackEvent="start end join leave hold"`
    const room = `<Conference beep="false" waitUrl="" ${events}>${url.slice('/join/'.length)}</Conference>`
    response.writeHead(200, { 'Content-Type': 'text/xml' }).end(`<Response><Dial>${room}</Dial></Response>`)
  }
  const [offered] = await client.availablePhoneNumbers('US').local.list({ limit: 1 })
  const phoneNumber = offered?.phoneNumber ?? ''
  from = (await client.incomingPhoneNumbers.create({ phoneNumber })).phoneNumber
})

afterAll(async () => {
  await running.close()
  await receiver.close()
  rmSync(folder, { recursive: true, force: true })
})

async function control(method: 'GET' | 'PUT' | 'POST' | 'DELETE', path: string, body?: unknown) {
  const init =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
  const response = await fetch(`${running.url}/control${path}`, { method, ...init })
  expect(response.ok, `${method} ${path}: ${response.status}`).toBe(true)
  return response.status === 204 ? null : response.json()
}

/** The deliveries that belong to the storm under way. */
async function storm(): Promise<Delivery[]> {
  const { deliveries } = (await control('GET', '/deliveries')) as { deliveries: Delivery[] }
  return deliveries.slice(deliveries.findLastIndex((delivery) => delivery.place === null) + 1)
}

async function told(room: string, event: string, times: number): Promise<void> {
  await vi.waitFor(
    async () => {
      const met = (await storm()).filter(
        ({ params }) => params.FriendlyName === room && params.StatusCallbackEvent === event,
      )
      expect(met, `${event} in ${room}`).toHaveLength(times)
    },
    { timeout: 10_000 },
  )
}

/** Until `hz` is heard at a handset: sound has passed, and so the recording is not empty. */
async function hears(number: string, hz: number): Promise<void> {
  await vi.waitFor(
    async () => {
      const path = `/handsets/${encodeURIComponent(number)}/sound?lastMs=200&hz=${hz}`
      const { tones } = (await control('GET', path)) as { tones: { power: number }[] }
      expect(tones[0]?.power).toBeGreaterThan(0.01)
    },
    { timeout: 10_000 },
  )
}

async function call(number: string, onRing: unknown, room: string): Promise<string> {
  await control('POST', '/handsets', { number, onRing })
  const { sid } = await client.calls.create({
    to: number,
    from,
    url: `${receiver.url}/join/${room}`,
    statusCallback: `${receiver.url}/status`,
    statusCallbackEvent: ['initiated', 'ringing', 'answered', 'completed'],
  })
  return sid
}

/**
 * Calls to a busy and an unreachable handset, and pairs that meet in a conference, are recorded, held and hang up: the
 * same ones each time, in whatever time the machine takes.
 */
async function makeCalls(): Promise<void> {
  await call('+12025551000', 'busy', 'nowhere')
  await call('+12025551001', 'unreachable', 'nowhere')
  for (let pair = 1; pair <= PAIRS; pair++) {
    const room = `room-${pair}`
    const [here, there] = [`+1202555200${pair}`, `+1202555300${pair}`]
    const one = await call(here, { answerAfterMs: 20 }, room)
    await told(room, 'participant-join', 1)
    const two = await call(there, { answerAfterMs: 20 }, room)
    await told(room, 'participant-join', 2)
    await client.calls(one).recordings.create({
      recordingStatusCallback: `${receiver.url}/recording`,
      recordingStatusCallbackEvent: ['in-progress', 'completed'],
    })
    const speak = { do: 'speak', speech: { tones: [500] } }
    await control('POST', `/handsets/${encodeURIComponent(here)}/commands`, speak)
    await hears(there, 500)
    const [conference] = await client.conferences.list({
      friendlyName: room,
      status: 'in-progress',
      limit: 1,
    })
    await client
      .conferences(conference?.sid ?? '')
      .participants(two)
      .update({ hold: true })
    await client.calls(one).update({ status: 'completed' })
    await told(room, 'participant-leave', 1)
    await client.calls(two).update({ status: 'completed' })
    await told(room, 'conference-end', 1)
  }
}

function eventOf(params: Readonly<Record<string, unknown>>): string {
  return String(params.StatusCallbackEvent ?? params.RecordingStatus ?? params.CallStatus)
}

/** What a storm was: planned and arrived, by what a replay has again. Sids and tokens are new each time. */
async function weather(config: FaultConfig) {
  await control('DELETE', '/faults/webhooks')
  // A delivery outside the storm marks where it begins in the ledger.
  running.world.webhooks.notify({
    kind: 'call-status',
    url: `${receiver.url}/mark`,
    method: 'POST',
    params: {},
    subject: 'CAmark',
  })
  await control('POST', '/deliveries/settled')
  receiver.received.length = 0
  await control('PUT', '/faults/webhooks', config)
  await makeCalls()
  await vi.waitFor(async () => expect(await openRecordings()).toEqual([]), { timeout: 10_000 })
  await control('POST', '/deliveries/settled')
  for (const { number } of ((await control('GET', '/handsets')) as { handsets: { number: string }[] })
    .handsets) {
    await control('DELETE', `/handsets/${encodeURIComponent(number)}`)
  }
  const deliveries = await storm()
  const planned: Record<string, string[]> = {}
  for (const { place, params, sends } of deliveries) {
    const tokens = [...new Set(sends.map((send) => send.token))]
    const name = `${place?.kind} ${place?.subjectType}${place?.subject} #${place?.delivery} ${eventOf(params)}`
    planned[name] = sends.map((send) => `+${send.plannedAfterMs} ms, token ${tokens.indexOf(send.token)}`)
  }
  return { deliveries, planned, arrived: arrivals(deliveries) }
}

async function openRecordings() {
  const { recordings } = (await control('GET', '/recordings')) as { recordings: { status: string }[] }
  return recordings.filter(({ status }) => status !== 'completed' && status !== 'absent')
}

/** How often each delivery of the ledger was received; by its token, which copies share in this storm. */
function arrivals(deliveries: readonly Delivery[]): Record<string, number> {
  const counted: Record<string, number> = {}
  for (const { place, sends, params } of deliveries) {
    const token = sends[0]?.token
    const copies = receiver.received.filter(({ headers }) => headers['i-twilio-idempotency-token'] === token)
    const name = `${place?.kind} ${place?.subjectType}${place?.subject} #${place?.delivery} ${eventOf(params)}`
    counted[name] = copies.length
  }
  return counted
}

test('a seeded storm of duplicated, reordered and delayed webhooks is identical when replayed from its seed', async () => {
  const first = await weather(STORM)
  const received = [...receiver.received]
  const replay = await weather(STORM)
  expect(replay.planned).toEqual(first.planned)
  expect(replay.arrived).toEqual(first.arrived)

  const sends = first.deliveries.flatMap((delivery) => delivery.sends)
  expect(first.deliveries.length).toBeGreaterThan(60)
  expect(first.deliveries.filter((delivery) => delivery.sends.length === 3).length).toBeGreaterThan(5)
  expect(first.deliveries.filter((delivery) => delivery.sends.length === 0).length).toBeGreaterThan(0)
  expect(sends.filter((send) => send.plannedAfterMs > 0).length).toBeGreaterThan(20)
  for (const [name, plan] of Object.entries(first.planned))
    expect(first.arrived[name], name).toBe(plan.length)
  for (const { bornAtMs, sends: copies } of first.deliveries) {
    for (const copy of copies) {
      expect(copy.state).toBe('answered')
      // The machine's timers may be a millisecond ahead of its calendar.
      expect((copy.sentAtMs ?? 0) - bornAtMs).toBeGreaterThan(copy.plannedAfterMs - 2)
    }
  }
  for (const { url, headers, body } of received) {
    const signature = String(headers['x-twilio-signature'])
    expect(twilio.validateRequest(TOKEN, signature, receiver.url + url, { ...parse(body) })).toBe(true)
  }
  expect(overtaken(received.map(({ body }) => parse(body)))).toBeGreaterThan(3)
})

/** Callbacks of a call or conference that came after a later one. */
function overtaken(all: readonly Record<string, unknown>[]): number {
  const newest = new Map<unknown, number>()
  let late = 0
  for (const { ConferenceSid, CallSid, SequenceNumber, RecordingSid } of all) {
    if (RecordingSid !== undefined || SequenceNumber === undefined) continue
    const subject = ConferenceSid ?? CallSid
    const number = Number(SequenceNumber)
    if (number < (newest.get(subject) ?? -1)) late++
    newest.set(subject, Math.max(number, newest.get(subject) ?? -1))
  }
  return late
}

test('the same calls under another seed meet another storm, and each is told once when there is none', async () => {
  const one = await weather(STORM)
  const other = await weather({ ...STORM, seed: STORM.seed + 1 })
  const calm = await weather({ seed: STORM.seed })
  const events = Object.keys(one.planned).sort()
  expect(Object.keys(other.planned).sort()).toEqual(events)
  expect(Object.keys(calm.planned).sort()).toEqual(events)
  expect(other.planned).not.toEqual(one.planned)
  expect(new Set(Object.values(calm.arrived))).toEqual(new Set([1]))
})
