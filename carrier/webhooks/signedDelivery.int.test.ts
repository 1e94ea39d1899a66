import { parse } from 'node:querystring'
import twilio from 'twilio'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { AUTH_TOKEN, startOffice } from './testing/startOffice.ts'
import { type Received, type Receiver, startReceiver } from './testing/startReceiver.ts'
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

async function deliver(change: Partial<WebhookRequest>): Promise<Received> {
  const request = {
    kind: 'voice',
    url: `${receiver.url}/hook`,
    method: 'POST',
    params: {},
    subject: 'CA1',
  } as const
  await office.webhooks.request({ ...request, ...change })
  const received = receiver.received.at(-1)
  if (!received) throw new Error('nothing was received')
  return received
}

/** What Express with `urlencoded` and `json` middleware hands to the twilio library. */
function asExpressSees(received: Received) {
  const json = received.headers['content-type'] === 'application/json'
  return {
    protocol: 'http',
    headers: received.headers,
    header: (name: string) => received.headers[name.toLowerCase()],
    originalUrl: received.url,
    body: json ? JSON.parse(received.body) : { ...parse(received.body) },
    rawBody: received.body,
  } as unknown as Parameters<typeof twilio.validateExpressRequest>[0]
}

function signature(received: Received): string {
  return String(received.headers['x-twilio-signature'])
}

const AWKWARD = {
  CallSid: `CA${'1'.repeat(32)}`,
  From: '+821012345678',
  Name: '김민수 & Søren + "friends" = 🙂',
  Note: "it's (fine)* ~ 100%\r\nsecond line\t",
  Empty: '',
  lower: 'sorts after Upper',
  '한글 이름': 'a name in Korean',
}

test('a form arrives unchanged and the twilio library accepts its signature', async () => {
  const received = await deliver({ params: AWKWARD })
  expect({ ...parse(received.body) }).toEqual(AWKWARD)
  expect(twilio.validateRequest(AUTH_TOKEN, signature(received), `${receiver.url}/hook`, AWKWARD)).toBe(true)
  expect(twilio.validateExpressRequest(asExpressSees(received), AUTH_TOKEN)).toBe(true)
  expect(twilio.validateExpressRequest(asExpressSees(received), 'another token')).toBe(false)
})

test('repeated values arrive in their order and are signed as the twilio library counts them', async () => {
  const params = { Digit: ['2', '1', '2'], One: ['only'] }
  const received = await deliver({ params })
  expect(received.body).toBe('Digit=2&Digit=1&Digit=2&One=only')
  expect(twilio.validateExpressRequest(asExpressSees(received), AUTH_TOKEN)).toBe(true)
})

test.each([
  ['/hook', '/hook?Digits=1&Name=%ED%95%9C'],
  ['/hook?', '/hook?Digits=1&Name=%ED%95%9C'],
  ['/hook?call=7', '/hook?call=7&Digits=1&Name=%ED%95%9C'],
  ["/it's?q='a b'&r=%2B", "/it's?q='a%20b'&r=%2B&Digits=1&Name=%ED%95%9C"],
])('a GET of %s carries the parameters in its query and signs the whole URL', async (path, sent) => {
  const params = { Digits: '1', Name: '한' }
  const received = await deliver({ url: receiver.url + path, method: 'GET', params })
  expect(received).toMatchObject({ method: 'GET', url: sent, body: '' })
  expect(twilio.validateRequest(AUTH_TOKEN, signature(received), receiver.url + sent, {})).toBe(true)
  expect(twilio.validateExpressRequest({ ...asExpressSees(received), body: {} } as never, AUTH_TOKEN)).toBe(
    true,
  )
})

test('a JSON body is vouched for by its hash in the signed URL', async () => {
  const received = await deliver({ url: `${receiver.url}/hook?a=1`, params: AWKWARD, encoding: 'json' })
  expect(JSON.parse(received.body)).toEqual(AWKWARD)
  expect(received.url).toMatch(/^\/hook\?a=1&bodySHA256=[0-9a-f]{64}$/)
  const url = receiver.url + received.url
  expect(twilio.validateRequestWithBody(AUTH_TOKEN, signature(received), url, received.body)).toBe(true)
  expect(twilio.validateRequestWithBody(AUTH_TOKEN, signature(received), url, `${received.body} `)).toBe(
    false,
  )
  expect(twilio.validateExpressRequest(asExpressSees(received), AUTH_TOKEN)).toBe(true)
})

test('the fragment is neither sent nor signed', async () => {
  const received = await deliver({
    url: `${receiver.url}/hook?a=1#rc=2&rp=all&e=dublin&sni=y`,
    params: AWKWARD,
  })
  expect(received.url).toBe('/hook?a=1')
  expect(twilio.validateRequest(AUTH_TOKEN, signature(received), `${receiver.url}/hook?a=1`, AWKWARD)).toBe(
    true,
  )
  expect(office.alerts.list()).toEqual([])
})

test("a request has the headers of Twilio's own", async () => {
  const received = await deliver({ params: { Digits: '1' } })
  expect(received.headers).toEqual({
    host: receiver.url.slice('http://'.length),
    'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
    'content-length': '8',
    'i-twilio-idempotency-token': expect.stringMatching(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    ),
    'x-twilio-signature': expect.stringMatching(/^[A-Za-z0-9+/]{27}=$/),
    accept: '*/*',
    'accept-encoding': 'gzip, deflate',
    'x-home-region': 'us1',
    'user-agent': 'TwilioProxy/1.1',
    connection: 'keep-alive',
  })
})

test('a password in the URL is shown when asked for, and is not part of the signature', async () => {
  const authorization = `Basic ${Buffer.from('desk:pa ss').toString('base64')}`
  receiver.answer = (received, response) => {
    if (received.headers.authorization === authorization) response.end('<Response/>')
    else response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="desk"' }).end()
  }
  const url = `${receiver.url.replace('//', '//desk:pa%20ss@')}/hook`
  const answer = await office.webhooks.request({
    kind: 'voice',
    url,
    method: 'POST',
    params: AWKWARD,
    subject: 'CA1',
  })
  expect(answer.body.toString()).toBe('<Response/>')
  expect(receiver.received.map((received) => received.headers.authorization)).toEqual([
    undefined,
    authorization,
  ])
  for (const received of receiver.received) {
    expect(twilio.validateRequest(AUTH_TOKEN, signature(received), `${receiver.url}/hook`, AWKWARD)).toBe(
      true,
    )
  }
  expect(new URL('next', answer.finalUrl).href).toBe(`${receiver.url.replace('//', '//desk:pa%20ss@')}/next`)
  expect(office.webhooks.deliveries()[0]?.url).toBe(`${receiver.url}/hook`)
})

test('two deliveries of the same content have different tokens', async () => {
  const first = await deliver({ params: AWKWARD })
  const second = await deliver({ params: AWKWARD })
  expect(first.headers['i-twilio-idempotency-token']).not.toBe(second.headers['i-twilio-idempotency-token'])
})
