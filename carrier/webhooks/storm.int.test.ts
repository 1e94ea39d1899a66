import { parse } from 'node:querystring'
import { setImmediate as turn } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { FaultConfig } from './faultConfig.ts'
import { startOffice } from './testing/startOffice.ts'
import { type Receiver, startReceiver } from './testing/startReceiver.ts'
import type { Webhooks } from './webhooks.ts'

let receiver: Receiver

beforeEach(async () => {
  receiver = await startReceiver()
})

afterEach(() => receiver.close())

const STORM: FaultConfig = {
  seed: 20261123,
  drop: 0.1,
  duplicate: { chance: 0.2, copies: 2, sameToken: true },
  delay: { chance: 0.3, minMs: 5, maxMs: 40 },
  reorder: { chance: 0.3, withinMs: 20 },
}

const CALLS = 200
const EVENTS = 6

/** Each call tells its events in order; how the calls interleave is left to chance. */
async function speak(webhooks: Webhooks, run: string): Promise<void> {
  const tell = (call: number, sequence: number) => {
    const params = { call: String(call), SequenceNumber: String(sequence) }
    const subject = `CA${run}-${call}`
    webhooks.notify({ kind: 'call-status', url: receiver.url, method: 'POST', params, subject })
  }
  for (let call = 0; call < CALLS; call++) tell(call, 0)
  const calls = Array.from({ length: CALLS }, async (_, call) => {
    for (let sequence = 1; sequence < EVENTS; sequence++) {
      for (let turns = Math.random() * 5; turns > 0; turns--) await turn()
      tell(call, sequence)
    }
  })
  await Promise.all(calls)
  await webhooks.settled()
}

/** What was planned and what arrived, by call and event, without what differs by nature: sids and tokens. */
async function weather(config: FaultConfig, run: string) {
  const office = startOffice()
  receiver.received.length = 0
  office.faults.configure(config)
  await speak(office.webhooks, run)
  const planned = Object.fromEntries(
    office.webhooks.deliveries().map(({ params, sends }) => {
      const tokens = [...new Set(sends.map((send) => send.token))]
      const plan = sends.map((send) => `+${send.plannedAfterMs}ms #${tokens.indexOf(send.token)}`)
      return [`${params.call}/${params.SequenceNumber}`, plan]
    }),
  )
  const arrived: Record<string, number> = {}
  for (const { body } of receiver.received) {
    const { call, SequenceNumber } = parse(body)
    arrived[`${call}/${SequenceNumber}`] = (arrived[`${call}/${SequenceNumber}`] ?? 0) + 1
  }
  const order = receiver.received.map(({ body }) => body)
  office.webhooks.close()
  return { planned, arrived, order }
}

test('the same calls under the same seed meet the identical storm, however they interleave', async () => {
  const first = await weather(STORM, 'first')
  const second = await weather(STORM, 'second')
  expect(Object.keys(first.planned)).toHaveLength(CALLS * EVENTS)
  expect(second.planned).toEqual(first.planned)
  expect(second.arrived).toEqual(first.arrived)
})

test('what arrives is what was planned: the dropped never, the duplicated so often, the rest once', async () => {
  const { planned, arrived } = await weather(STORM, 'one')
  const expected = Object.entries(planned).filter(([, sends]) => sends.length > 0)
  expect(arrived).toEqual(Object.fromEntries(expected.map(([event, sends]) => [event, sends.length])))
  const dropped = CALLS * EVENTS - expected.length
  const duplicated = expected.filter(([, sends]) => sends.length === 3).length
  expect(dropped / (CALLS * EVENTS)).toBeGreaterThan(0.07)
  expect(dropped / (CALLS * EVENTS)).toBeLessThan(0.13)
  expect(duplicated / expected.length).toBeGreaterThan(0.16)
  expect(duplicated / expected.length).toBeLessThan(0.24)
})

test('events of a call really overtake each other', async () => {
  const { order } = await weather(STORM, 'one')
  const seen = new Map<unknown, number>()
  let overtaken = 0
  for (const body of order) {
    const { call, SequenceNumber } = parse(body)
    const sequence = Number(SequenceNumber)
    if (sequence < (seen.get(call) ?? -1)) overtaken++
    seen.set(call, Math.max(sequence, seen.get(call) ?? -1))
  }
  expect(overtaken).toBeGreaterThan(50)
})

test('another seed is another storm', async () => {
  const first = await weather(STORM, 'one')
  const other = await weather({ ...STORM, seed: 2 }, 'one')
  expect(other.planned).not.toEqual(first.planned)
})

test('copies carry the same token when they are repetitions, and their own when they are not', async () => {
  for (const sameToken of [true, false]) {
    const office = startOffice()
    receiver.received.length = 0
    office.faults.configure({ seed: 1, duplicate: { chance: 1, copies: 4, sameToken } })
    office.webhooks.notify({
      kind: 'call-status',
      url: receiver.url,
      method: 'POST',
      params: {},
      subject: 'CA1',
    })
    await office.webhooks.settled()
    const tokens = receiver.received.map((received) => received.headers['i-twilio-idempotency-token'])
    expect(tokens).toHaveLength(5)
    expect(new Set(tokens).size).toBe(sameToken ? 1 : 5)
    expect(new Set(office.webhooks.deliveries()[0]?.sends.map((send) => send.token))).toEqual(new Set(tokens))
    office.webhooks.close()
  }
})

test('under a held clock delayed webhooks stay where they are until it is moved', async () => {
  const office = startOffice()
  office.clock.hold()
  office.faults.configure({ seed: 1, delay: { chance: 1, minMs: 60_000, maxMs: 60_000 } })
  office.webhooks.notify({
    kind: 'call-status',
    url: receiver.url,
    method: 'POST',
    params: {},
    subject: 'CA1',
  })
  const asked = office.webhooks.request({
    kind: 'voice',
    url: receiver.url,
    method: 'POST',
    params: {},
    subject: 'CA1',
  })
  office.clock.advance(59_999)
  await turn()
  expect(office.webhooks.deliveries().map(({ sends }) => sends[0]?.state)).toEqual(['waiting', 'waiting'])
  office.clock.advance(1)
  expect((await asked).status).toBe(204)
  await office.webhooks.settled()
  expect(receiver.received).toHaveLength(2)
  office.webhooks.close()
})

test('a delayed document that nobody wants any more is not asked for', async () => {
  const office = startOffice()
  office.clock.hold()
  office.faults.configure({ seed: 1, delay: { chance: 1, minMs: 60_000, maxMs: 60_000 } })
  const gone = new AbortController()
  const { signal } = gone
  const asked = office.webhooks.request({
    kind: 'voice',
    url: receiver.url,
    method: 'POST',
    params: {},
    subject: 'CA1',
    signal,
  })
  gone.abort(new Error('hung up'))
  await expect(asked).rejects.toThrow('hung up')
  await office.webhooks.settled()
  expect(receiver.received).toEqual([])
  office.webhooks.close()
})

test('a document is answered although its copies are on the way too, and is lost only when its kind is named', async () => {
  const office = startOffice()
  receiver.answer = (_, response) => response.end('<Response/>')
  const ask = () =>
    office.webhooks.request({ kind: 'voice', url: receiver.url, method: 'POST', params: {}, subject: 'CA1' })
  office.faults.configure({ seed: 1, drop: 1, duplicate: { chance: 1, copies: 3, sameToken: true } })
  expect((await ask()).body.toString()).toBe('<Response/>')
  await vi.waitFor(() => expect(receiver.received).toHaveLength(4))
  office.faults.configure({ seed: 1, drop: 1, kinds: ['voice'] })
  await expect(ask()).rejects.toMatchObject({ code: 11200 })
  await office.webhooks.settled()
  expect(receiver.received).toHaveLength(4)
  office.webhooks.close()
})
