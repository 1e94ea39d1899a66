import { once } from 'node:events'
import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { pino } from 'pino'
import twilio from 'twilio'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { database } from '#lib/data/database.ts'
import { callWorld } from '#scripts/testing/callWorld.ts'
import { withOwnDatabase } from '#scripts/testing/withOwnDatabase.ts'
import { twilioWebhooks } from '../webhooks/twilioWebhooks.ts'
import { type Front, openFront } from './openFront.ts'

withOwnDatabase()
const authToken = 'the token of the tests 0000000000'
const publicUrl = 'https://desk.example.test'
let front: Front
let port: number
let isReady = true
const seen: { path: string; address: unknown }[] = []

beforeAll(async () => {
  front = openFront({
    publicUrl,
    log: pino({ level: 'silent' }),
    webhooks: { authToken, webhooks: twilioWebhooks('en') },
    isReady: async () => isReady,
  })
  front.show(
    Promise.resolve({
      handle: async (req, res) => {
        seen.push({ path: req.url ?? '', address: req.headers['x-client-address'] })
        res.end('desk')
      },
      upgrade: async (_req, socket) => void socket.destroy(),
      close: async () => undefined,
    }),
  )
  port = await front.listen(0, '127.0.0.1')
})
afterAll(() => front.close())

interface Sent {
  readonly path?: string
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string
}
async function send({ path = '/', method = 'POST', headers = {}, body = '' }: Sent) {
  const req = httpRequest({ port, host: '127.0.0.1', path, method, headers })
  req.end(body)
  const [res] = await once(req, 'response')
  let text = ''
  for await (const chunk of res) text += chunk
  return { status: res.statusCode as number, headers: res.headers as Record<string, string>, text }
}
const form = (params: Record<string, string>) => new URLSearchParams(params).toString()
const sign = (path: string, params: Record<string, string>, token = authToken) =>
  twilio.getExpectedTwilioSignature(token, publicUrl + path, params)
const deliver = (path: string, params: Record<string, string>, signature = sign(path, params)) =>
  send({
    path,
    body: form(params),
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signature },
  })

async function inbound(callSid: string) {
  const { phoneNumberId } = await callWorld()
  const { number } = await database().prisma.phoneNumber.findUniqueOrThrow({ where: { id: phoneNumberId } })
  return { CallSid: callSid, From: '+821012345678', To: number, CallStatus: 'ringing' }
}
const calls = () => database().prisma.call.count()
const VOICE = '/webhooks/twilio/voice'

describe('the carrier', () => {
  test('is answered with a document, and once however often it asks', async () => {
    const params = await inbound('CA1')
    const before = await calls()
    const [first, ...again] = await Promise.all(Array.from({ length: 5 }, () => deliver(VOICE, params)))
    expect(first?.status).toBe(200)
    expect(first?.headers['content-type']).toBe('text/xml; charset=utf-8')
    expect(first?.text).toContain('<Conference')
    for (const answer of again) expect(answer.text).toBe(first?.text)
    expect(await calls()).toBe(before + 1)
  })

  test('is known by its signature over our public address, whatever Host it names', async () => {
    const params = await inbound('CA2')
    const body = form(params)
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': sign(VOICE, params),
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'http',
    }
    expect((await send({ path: VOICE, body, headers })).status).toBe(200)
  })

  test.each([
    ['no signature', (_: string) => ''],
    ['another account’s', (path: string) => sign(path, {}, 'another token 00000000000000000000')],
    ['another address’s', () => sign('/webhooks/twilio/leg', {})],
    ['a truncated one', (path: string) => sign(path, {}).slice(0, -2)],
    ['nonsense', () => '☎'.normalize().replace(/./gu, 'x')],
  ])('is not believed with %s', async (_, signature) => {
    const params = await inbound('CA3')
    const before = await calls()
    expect((await deliver(VOICE, params, signature(VOICE))).status).toBe(403)
    expect(await calls()).toBe(before)
  })

  test('is not believed about a parameter or a query that it did not sign', async () => {
    const params = await inbound('CA4')
    const before = await calls()
    const signature = sign(VOICE, params)
    expect((await deliver(VOICE, { ...params, From: '+10000000000' }, signature)).status).toBe(403)
    expect((await deliver(VOICE, { ...params, More: '1' }, signature)).status).toBe(403)
    expect((await deliver(`${VOICE}?leg=x`, params, signature)).status).toBe(403)
    expect(await calls()).toBe(before)
  })

  test('gets 400 for what is signed and makes no sense, and nothing has happened', async () => {
    const before = await calls()
    for (const path of [
      VOICE,
      '/webhooks/twilio/leg',
      '/webhooks/twilio/conference',
      '/webhooks/twilio/recording',
    ])
      expect((await deliver(path, { Nonsense: 'x' })).status).toBe(400)
    expect(await calls()).toBe(before)
  })

  test('is heard about legs nobody knows, and that changes nothing', async () => {
    const before = await calls()
    expect((await deliver('/webhooks/twilio/leg', { CallSid: 'CAx', CallStatus: 'completed' })).status).toBe(
      204,
    )
    expect(await calls()).toBe(before)
  })

  test('a browser without an intent of ours is sent away', async () => {
    const path = '/webhooks/twilio/browser'
    for (const params of [
      { CallSid: 'CA5', From: 'client:agent_nobody', intent: 'guess' },
      { CallSid: 'CA6', From: '+821012345678', intent: 'guess' },
      { CallSid: 'CA7', From: 'client:agent_nobody' },
    ]) {
      const answer = await deliver(path, params)
      expect([answer.status, answer.text]).toEqual([200, expect.stringContaining('<Hangup/>')])
    }
  })

  test('nobody sends more than a report can be, or comes by another way', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const large = await send({ path: VOICE, headers, body: `a=${'x'.repeat(70_000)}` }).catch(() => ({
      status: 413,
    }))
    expect(large.status).toBe(413)
    expect((await send({ path: VOICE, method: 'GET' })).status).toBe(404)
    for (const path of [
      '/webhooks/twilio/',
      '/webhooks/twilio/none',
      '/webhooks/twilio/__proto__',
      '/webhooks/twilio/constructor',
    ])
      expect((await send({ path, headers })).status).toBe(404)
  })
})

describe('reports of a call', () => {
  const CONFERENCE = '/webhooks/twilio/conference'
  const LEG = '/webhooks/twilio/leg'
  let sequence = 0

  /** A caller waits in his conference; with the reports of him that the carrier has sent, or could send. */
  async function caller() {
    const callSid = `CA${crypto.randomUUID()}`
    const voice = await inbound(callSid)
    const { text } = await deliver(VOICE, voice)
    const of = (pattern: RegExp) => text.match(pattern)?.[1] ?? ''
    const conference = (event: string, more: Record<string, string> = {}) => ({
      ConferenceSid: `CF-${callSid}`,
      FriendlyName: of(/>([^<]+)<\/Conference>/),
      ParticipantLabel: of(/participantLabel="([^"]+)"/),
      CallSid: callSid,
      StatusCallbackEvent: event,
      SequenceNumber: String(++sequence),
      ...more,
    })
    const status = (callStatus: string) => ({ CallSid: callSid, CallStatus: callStatus })
    const joined = conference('participant-join')
    expect((await deliver(CONFERENCE, joined)).status).toBe(204)
    const leg = await database().prisma.leg.findUnique({ where: { providerRef: callSid } })
    expect(leg?.present).toBe(true)
    return { callSid, voice, joined, conference, status }
  }

  /** Everything that is known, but for the proof of what was seen. */
  async function books(): Promise<string> {
    const tables = ['Call', 'Leg', 'Offer', 'Skip', 'CallEvent', 'Ticket', 'Contact', 'Recording']
    const { pool } = database()
    const all = await Promise.all(
      tables.map((table) => pool.query(`select to_json(t) as "row" from "${table}" t order by t::text`)),
    )
    const jobs = await pool.query('select count(*)::int as "count" from graphile_worker.jobs')
    // When the carrier was heard last may move: that is what it is for.
    return JSON.stringify([all.map(({ rows }) => rows), jobs.rows]).replace(/"lastHeardAt":"[^"]+"/g, '')
  }

  async function changesNothing(act: () => Promise<unknown>): Promise<void> {
    const before = await books()
    await act()
    expect(await books()).toBe(before)
  }

  test('that are sent again, together and late, are heard once', async () => {
    const { voice, joined } = await caller()
    await changesNothing(async () => {
      const again = [VOICE, CONFERENCE, CONFERENCE, CONFERENCE, VOICE]
      const answers = await Promise.all(again.map((path) => deliver(path, path === VOICE ? voice : joined)))
      expect(answers.map(({ status }) => status)).toEqual([200, 204, 204, 204, 200])
    })
  })

  test('that are forged or cut short are refused', async () => {
    const { conference, status } = await caller()
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    await changesNothing(async () => {
      for (const [path, params] of [
        [CONFERENCE, conference('participant-leave', { ParticipantCallStatus: 'completed' })],
        [LEG, status('completed')],
      ] as const) {
        const signature = sign(path, params)
        expect((await deliver(path, params, sign(path, params, 'x'.repeat(32)))).status).toBe(403)
        expect((await deliver(path, params, sign(VOICE, params))).status).toBe(403)
        for (const cut of [1, 8, 30]) {
          const body = form(params).slice(0, -cut)
          const signed = { ...headers, 'x-twilio-signature': signature }
          expect((await send({ path, body, headers: signed })).status).toBe(403)
        }
        expect((await send({ path, body: form(params), headers })).status).toBe(403)
      }
    })
  })

  test('that a caller is there, ring or hold, when he has long been gone, are absorbed', async () => {
    const { conference, status } = await caller()
    const early = [
      conference('participant-hold'),
      conference('participant-join'),
      conference('participant-mute'),
    ]
    expect((await deliver(LEG, status('completed'))).status).toBe(204)
    await changesNothing(async () => {
      for (const params of early) expect((await deliver(CONFERENCE, params)).status).toBe(204)
      for (const old of ['ringing', 'in-progress', 'busy'])
        expect((await deliver(LEG, status(old))).status).toBe(204)
      const left = conference('participant-leave', { ParticipantCallStatus: 'in-progress' })
      expect((await deliver(CONFERENCE, left)).status).toBe(204)
    })
  })

  test('that name a leg of ours by its label and are of another channel are not believed', async () => {
    const { conference } = await caller()
    await changesNothing(async () => {
      const stranger = { CallSid: 'CAstranger', ParticipantCallStatus: 'completed' }
      expect((await deliver(CONFERENCE, conference('participant-leave', stranger))).status).toBe(204)
    })
  })
})

describe('everybody else', () => {
  test('gets the desk, with its rules for browsers', async () => {
    const answer = await send({ path: '/tickets', method: 'GET' })
    expect(answer.text).toBe('desk')
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      'permissions-policy': expect.stringContaining('microphone=(self)'),
      'strict-transport-security': expect.stringContaining('max-age='),
    })
  })

  test('is known by where he comes from, not by where he says', async () => {
    await send({ path: '/a', method: 'GET', headers: { 'x-client-address': '10.9.9.9' } })
    await send({ path: '/b', method: 'GET', headers: { 'x-forwarded-for': '10.9.9.9, 203.0.113.7' } })
    expect(seen.slice(-2)).toEqual([
      { path: '/a', address: '127.0.0.1' },
      { path: '/b', address: '203.0.113.7' },
    ])
  })

  test('learns whether we live, and whether we can work', async () => {
    expect((await send({ path: '/healthz', method: 'GET' })).status).toBe(200)
    expect((await send({ path: '/readyz', method: 'GET' })).status).toBe(200)
    isReady = false
    expect((await send({ path: '/readyz', method: 'GET' })).status).toBe(503)
    expect((await send({ path: '/healthz', method: 'GET' })).status).toBe(200)
    isReady = true
  })

  test.each([
    'GET // HTTP/1.1\r\nHost: x\r\n\r\n',
    'GET /%ff%fe HTTP/1.1\r\nHost: x\r\n\r\n',
    'POST //webhooks/twilio/voice HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n',
    'POST /webhooks/twilio/voice?%zz HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n',
    'POST /webhooks/twilio/voice HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nab',
    'GET /other HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    'nonsense\r\n\r\n',
  ])('who sends %j harms nobody', async (bytes) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => undefined)
    socket.write(bytes)
    await Promise.race([
      once(socket, 'data'),
      once(socket, 'close'),
      new Promise((resolve) => setTimeout(resolve, 300)),
    ])
    socket.destroy()
    expect((await send({ path: '/healthz', method: 'GET' })).status).toBe(200)
  })
})
