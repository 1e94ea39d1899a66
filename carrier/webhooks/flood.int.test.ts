import type { ServerResponse } from 'node:http'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startOffice } from './testing/startOffice.ts'
import { type Receiver, startReceiver } from './testing/startReceiver.ts'

let receiver: Receiver
let office: ReturnType<typeof startOffice>

beforeEach(async () => {
  receiver = await startReceiver()
  office = startOffice()
})

afterEach(async () => {
  office.webhooks.close()
  await receiver.close()
})

function tell(subject: string, sequence: number) {
  const params = { CallSid: subject, SequenceNumber: String(sequence) }
  office.webhooks.notify({ kind: 'call-status', url: `${receiver.url}/`, method: 'POST', params, subject })
}

test('a host gets at most 64 callbacks at a time, and a document is not kept waiting by them', async () => {
  const open = new Set<ServerResponse>()
  receiver.answer = (received, response) => {
    if (received.url === '/voice') response.end('<Response/>')
    else open.add(response)
  }
  for (let sequence = 0; sequence < 200; sequence++) tell('CA1', sequence)
  await vi.waitFor(() => expect(open.size).toBe(64))
  const url = `${receiver.url}/voice`
  await office.webhooks.request({ kind: 'voice', url, method: 'POST', params: {}, subject: 'CA2' })
  expect(open.size).toBe(64)
  receiver.answer = (_, response) => response.end()
  for (const response of open) response.end()
  await office.webhooks.settled()
  expect(receiver.received).toHaveLength(201)
})

test('one call with a thousand callbacks does not keep the other calls waiting', async () => {
  for (let sequence = 0; sequence < 1_000; sequence++) tell('CAloud', sequence)
  for (let call = 0; call < 10; call++) tell(`CAquiet${call}`, 0)
  await office.webhooks.settled()
  const lastQuiet = receiver.received.findLastIndex((received) => received.body.includes('CAquiet'))
  expect(receiver.received).toHaveLength(1_010)
  expect(lastQuiet).toBeLessThan(200)
})

test('callbacks of one call are begun in their order', async () => {
  for (let sequence = 0; sequence < 300; sequence++) tell('CA1', sequence)
  await office.webhooks.settled()
  const begun = office.webhooks.deliveries().map((delivery) => delivery.sends[0]?.sentAtMs ?? 0)
  expect(begun).toEqual([...begun].sort((a, b) => a - b))
})

test('what nobody could take in is discarded with one alert, and later callbacks are sent again', async () => {
  office.clock.hold()
  office.faults.configure({ seed: 1, delay: { chance: 1, minMs: 1_000, maxMs: 1_000 } })
  for (let sequence = 0; sequence < 20_100; sequence++) tell(`CA${sequence % 500}`, sequence)
  expect(office.alerts.list()).toHaveLength(1)
  expect(office.alerts.list()[0]).toMatchObject({ code: 11200, subject: 'CA0' })
  office.webhooks.close()
  office = startOffice()
  tell('CA1', 0)
  await office.webhooks.settled()
  expect(receiver.received).toHaveLength(1)
})

test('when the carrier closes, nothing hangs and nothing is reported', async () => {
  receiver.answer = () => {}
  const asked = office.webhooks.request({
    kind: 'voice',
    url: receiver.url,
    method: 'POST',
    params: {},
    subject: 'CA1',
  })
  for (let sequence = 0; sequence < 100; sequence++) tell('CA2', sequence)
  await vi.waitFor(() => expect(receiver.received.length).toBe(65))
  const refused = expect(asked).rejects.toMatchObject({ code: 11200 })
  office.webhooks.close()
  await refused
  await office.webhooks.settled()
  await vi.waitFor(() =>
    expect(office.webhooks.deliveries().filter(({ sends }) => sends[0]?.state !== 'failed')).toEqual([]),
  )
  expect(office.alerts.list()).toEqual([])
  expect(receiver.received.length).toBe(65)
})
