import { connect } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RestMethod } from './route.ts'
import { ROUTES } from './routes.ts'
import { LONG, OURS, RestScene } from './testing/restScene.ts'

let scene: RestScene
/** What is really there, by the names of the places in the paths. */
let there: Readonly<Record<string, string>>

beforeAll(async () => {
  scene = await RestScene.open({ CARRIER_CALLS_PER_SECOND: '1000' })
})
afterAll(() => scene.close())

/** Things that are really there, so that arbitrary parameters reach the operations behind the first check. */
beforeAll(async () => {
  const { call } = await scene.liveCall()
  const recording = await scene.client.calls(call.sid).recordings.create()
  const conference = await scene.conference('fuzz', 2)
  await scene.liveCall('<Response><Enqueue waitUrl="">line</Enqueue></Response>')
  const application = await scene.client.applications.create({ friendlyName: 'fuzz' })
  const number = await scene.client.incomingPhoneNumbers.create({ areaCode: '206' })
  const [queue] = await scene.client.queues.list()
  there = {
    AccountSid: scene.world.settings.accountSid,
    CallSid: call.sid,
    RecordingSid: recording.sid,
    ConferenceSid: conference.sid,
    Participant: 'member 0',
    ApplicationSid: application.sid,
    NumberSid: number.sid,
    QueueSid: queue?.sid ?? '',
    CountryCode: 'KR',
    IsoCountry: 'US',
    DestinationNumber: '+14155552671',
  }
})

const NASTY = [
  '',
  ' ',
  '0',
  '-1',
  '1e309',
  'NaN',
  'true',
  'null',
  'undefined',
  '\u0000',
  '\ud800',
  '%',
  '+',
  '김&=',
  '../../etc/passwd',
  'http://',
  'http://[',
  'http://a_b/',
  'http://127.0.0.1:9/',
  'client:',
  'client:x?%E0%A4%A',
  '+821012345678',
  OURS,
  LONG,
  '<',
  'x'.repeat(5000),
  '9'.repeat(400),
  '2020-02-30',
  '-99999days',
  '2020-01-01T99:99:99Z',
  'PA',
  `PACA${'0'.repeat(32)}`,
  'GET',
  'completed',
  'Twilio.CURRENT',
]

const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NASTY) },
  {
    weight: 3,
    arbitrary: fc.constantFrom('true', 'false', 'GET', 'completed', 'paused', 'dual', '7', '60', ''),
  },
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.integer().map(String),
  fc.webPath().map((path) => `http://127.0.0.1:9${path}`),
)
const anyName = (known: readonly string[]) =>
  known.length === 0
    ? fc.string()
    : fc.oneof(
        { weight: 40, arbitrary: fc.constantFrom(...known) },
        fc.constantFrom('__proto__', 'constructor', 'a[]'),
        fc.string(),
      )

const operations = ROUTES.flatMap(({ pattern, operations }) =>
  (Object.keys(operations) as RestMethod[]).map((method) => ({
    pattern,
    method,
    names: operations[method]?.parameterNames ?? [],
  })),
)

/** What an operation needs to get anywhere; arbitrary values come after it, and the last value counts. */
const NEEDED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'POST /Calls.json': { To: '+14155559999', From: OURS, Twiml: LONG },
  'POST /Conferences/:ConferenceSid/Participants.json': { To: '+14155559999', From: OURS },
  'POST /IncomingPhoneNumbers.json': { AreaCode: '303' },
  'POST /Queues/:QueueSid/Members/:CallSid.json': { Url: 'http://127.0.0.1:9/' },
}

/** Mostly what is there; also nothing, or whatever. */
const anyPlace = fc.oneof(
  { weight: 8, arbitrary: fc.constant(null) },
  fc.constantFrom('Front', 'Twilio.CURRENT', 'fuzz', '+14155552671', `CF${'0'.repeat(32)}`),
  fc.string({ minLength: 1 }).filter((text) => text.isWellFormed()),
)

function pathOf(pattern: string, place: string | null): string {
  return pattern.replace(/:(\w+)/g, (_, name: string) => {
    const value = name === 'AccountSid' ? there[name] : (place ?? there[name])
    return encodeURIComponent(value || 'x')
  })
}

const SOON_MS = 5000

describe('arbitrary parameters', () => {
  test.each(operations)(
    '$method $pattern never fails and never hangs',
    async ({ pattern, method, names }) => {
      const pairs = fc.array(fc.tuple(anyName(names), anyText), { maxLength: 3 })
      const needed = NEEDED[`${method} ${pattern.replace(/^.*:AccountSid/, '')}`] ?? {}
      await fc.assert(
        fc.asyncProperty(anyPlace, pairs, async (place, sent) => {
          const form = new URLSearchParams([...Object.entries(needed), ...sent])
          const path = pathOf(pattern, place)
          const answer = await scene.fetch(method === 'POST' ? path : `${path}?${form}`, {
            method,
            ...(method === 'POST' ? { body: form } : {}),
            signal: AbortSignal.timeout(SOON_MS),
          })
          const text = await answer.text()
          expect([answer.status < 500, answer.status]).toEqual([true, answer.status])
          if (answer.status < 400) return
          const error: unknown = JSON.parse(text)
          expect(error).toEqual({
            code: expect.any(Number),
            message: expect.any(String),
            more_info: expect.stringMatching(/^https:\/\/www\.twilio\.com\/docs\/errors\/\d+$/),
            status: answer.status,
          })
        }),
        { numRuns: 25 },
      )
    },
  )
})

describe('arbitrary requests', () => {
  test('whatever path, method and header: an answer below 500', async () => {
    const anyPath = fc.oneof(
      fc.webPath(),
      fc.constantFrom(
        '/%',
        '/%00.json',
        '/Calls.json?%',
        '/Calls.json?=&&=',
        '/Calls.json?a=%ff%fe',
        '//',
        '/..',
      ),
    )
    const method = fc.constantFrom('GET', 'POST', 'DELETE', 'PUT', 'HEAD', 'PATCH')
    const type = fc.constantFrom(
      'application/x-www-form-urlencoded',
      'text/plain',
      'multipart/form-data; boundary=x',
      '',
    )
    await fc.assert(
      fc.asyncProperty(
        anyPath,
        method,
        type,
        fc.uint8Array({ maxLength: 300 }),
        async (path, verb, contentType, bytes) => {
          const answer = await scene.fetch(scene.path(path), {
            method: verb,
            ...(/GET|HEAD/.test(verb) ? {} : { body: bytes, headers: { 'content-type': contentType } }),
            signal: AbortSignal.timeout(SOON_MS),
          })
          expect(answer.status).toBeLessThan(500)
        },
      ),
      { numRuns: 150 },
    )
  })

  test('broken lines of HTTP close their own connection and no other', async () => {
    const { port } = new URL(scene.url)
    for (const line of [
      'GET\r\n\r\n',
      'GET /2010-04-01/ HTTP/9.9\r\n\r\n',
      'POST /2010-04-01/Accounts/x/Calls.json HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n',
      `GET /2010-04-01/${'x'.repeat(70_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
      'GET http://[/2010-04-01/ HTTP/1.1\r\nHost: x\r\n\r\n',
    ]) {
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), '127.0.0.1', () => socket.end(line))
        socket.on('error', () => {})
        socket.on('close', () => resolve())
        socket.resume()
      })
    }
    expect((await scene.client.balance.fetch()).currency).toBe('USD')
  })
})

test('after all of it nothing is left under way and the account still answers', async () => {
  await scene.until(() => scene.world.restGate.underWay === 0, 'nothing is under way')
  expect((await scene.client.balance.fetch()).currency).toBe('USD')
})
