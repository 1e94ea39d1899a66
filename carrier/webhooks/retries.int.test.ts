import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startOffice } from './testing/startOffice.ts'
import { type Receiver, startReceiver } from './testing/startReceiver.ts'
import type { WebhookRequest } from './webhooks.ts'

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

const callback: Omit<WebhookRequest, 'url'> = {
  kind: 'call-status',
  method: 'POST',
  params: { CallStatus: 'completed' },
  subject: 'CA1',
}

/** Answers 500, 404 or not at all (`rt`) so often, and well from then on. */
function misbehave(how: 500 | 404 | 'rt' | 'cut', times: number): void {
  receiver.answer = (_, response) => {
    if (receiver.received.length > times) response.end()
    else if (how === 'cut') response.socket?.destroy()
    else if (how !== 'rt') response.writeHead(how).end()
  }
}

test.each([
  ['', 500, 1, 1],
  ['', 404, 1, 1],
  ['', 'rt', 1, 1],
  ['rp=5xx', 500, 1, 2],
  ['rp=5xx', 404, 1, 1],
  ['rp=4xx', 404, 1, 2],
  ['rp=4xx', 500, 1, 1],
  ['rp=rt', 'rt', 1, 2],
  ['rp=rt', 'cut', 1, 2],
  ['rp=ct', 'rt', 1, 1],
  ['rp=ct,4xx,5xx', 404, 1, 2],
  ['rp=all', 500, 9, 2],
  ['rc=0&rp=all', 500, 9, 1],
  ['rc=3&rp=all', 500, 2, 3],
  ['rc=3&rp=all', 'rt', 9, 4],
  ['rc=4&rp=5xx', 500, 9, 5],
  ['rc=6&rp=5xx', 500, 9, 2],
  ['rp=sometimes', 500, 9, 1],
] as const)(
  'with #%s a host with %s, %i times over, is asked %i times',
  async (fragment, how, times, asked) => {
    misbehave(how, times)
    office.webhooks.notify({ ...callback, url: `${receiver.url}/#rt=100&${fragment}` })
    await office.webhooks.settled()
    expect(receiver.received).toHaveLength(asked)
    const tokens = receiver.received.map((received) => received.headers['i-twilio-idempotency-token'])
    expect(new Set(tokens).size).toBe(1)
    expect(new Set(receiver.received.map((received) => received.body)).size).toBe(1)
    const [delivery] = office.webhooks.deliveries()
    expect(delivery?.sends).toHaveLength(1)
    expect(delivery?.sends[0]).toMatchObject({
      token: tokens[0],
      attempts: asked,
      state: asked > times ? 'answered' : 'failed',
      errorCode: asked > times ? null : 11200,
    })
  },
)

test('retries end with the total time', async () => {
  receiver.answer = () => {}
  const startedAt = performance.now()
  office.webhooks.notify({ ...callback, url: `${receiver.url}/#rt=200&tt=600&rc=5&rp=all` })
  await office.webhooks.settled()
  expect(performance.now() - startedAt).toBeLessThan(2_000)
  expect(receiver.received.length).toBe(2)
})

test('a bad override raises 11243 and the webhook is sent with the default', async () => {
  office.webhooks.notify({ ...callback, url: `${receiver.url}/hook#rp=sometimes&ct=5` })
  await office.webhooks.settled()
  expect(receiver.received).toHaveLength(1)
  expect(office.alerts.list().map(({ code, subject }) => ({ code, subject }))).toEqual([
    { code: 11243, subject: 'CA1' },
    { code: 11243, subject: 'CA1' },
  ])
})

test('a callback that fails is an alert about its subject, and nothing else', async () => {
  misbehave(500, 9)
  office.webhooks.notify({ ...callback, url: `${receiver.url.replace('//', '//me:secret@')}/hook` })
  await office.webhooks.settled()
  expect(office.alerts.list()).toEqual([
    {
      code: 11200,
      level: 'error',
      message: `The server answered HTTP 500. (POST ${receiver.url}/hook)`,
      subject: 'CA1',
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    },
  ])
})

test('a held clock lets requests through and keeps retries waiting until it is moved', async () => {
  office.clock.hold()
  misbehave(500, 1)
  const url = `${receiver.url}/#rp=5xx&rc=2`
  const asked = office.webhooks.request({ ...callback, kind: 'voice', url })
  await vi.waitFor(() => expect(receiver.received).toHaveLength(1))
  office.webhooks.notify({ ...callback, subject: 'CA2', url })
  await vi.waitFor(() => expect(receiver.received).toHaveLength(2))
  await vi.waitFor(() => expect(office.webhooks.deliveries()[1]?.sends[0]?.state).toBe('answered'))
  expect(receiver.received).toHaveLength(2)
  office.clock.advance(99)
  expect(office.webhooks.deliveries()[0]?.sends[0]?.attempts).toBe(1)
  office.clock.advance(1)
  expect((await asked).status).toBe(200)
  expect(receiver.received).toHaveLength(3)
})

test('an answer that takes its time is waited for while the clock is held', async () => {
  office.clock.hold()
  receiver.answer = (_, response) => void setTimeout(() => response.end('<Response/>'), 50)
  const answer = await office.webhooks.request({ ...callback, kind: 'voice', url: receiver.url })
  expect(answer.body.toString()).toBe('<Response/>')
  receiver.answer = () => {}
  const late = office.webhooks.request({ ...callback, kind: 'voice', url: `${receiver.url}/#rt=100` })
  await expect(late).rejects.toMatchObject({ code: 11200 })
})
