import { request } from 'node:http'
import twilio from 'twilio'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { refusal } from './testing/refusal.ts'
import { LONG, OURS, RestScene } from './testing/restScene.ts'

let scene: RestScene
beforeAll(async () => {
  scene = await RestScene.open()
})
afterAll(() => scene.close())

const STRANGER = `AC${'0'.repeat(32)}`

describe('signing in', () => {
  test('the account and its API key are let in, nobody else is', async () => {
    const { accountSid, authToken, apiKeySid, apiKeySecret } = scene.world.settings
    const fetch = (user: string, password: string) =>
      scene.clientFor(user, password, { accountSid }).balance.fetch()
    expect((await fetch(accountSid, authToken)).currency).toBe('USD')
    expect((await fetch(apiKeySid, apiKeySecret)).currency).toBe('USD')
    for (const [user, password] of [
      [accountSid, 'wrong'],
      [accountSid, apiKeySecret],
      [apiKeySid, authToken],
      [STRANGER, authToken],
    ] as const) {
      expect(await refusal(fetch(user, password))).toEqual({
        status: 401,
        code: 20003,
        message: 'Authenticate',
      })
    }
  })

  test.each([undefined, 'Basic', 'Basic ####', 'Bearer abc', `Basic ${Buffer.from('a').toString('base64')}`])(
    'the header %s asks to sign in',
    async (authorization) => {
      const headers: Record<string, string> = authorization === undefined ? {} : { authorization }
      const answer = await fetch(scene.url + scene.path('/Calls.json'), { headers })
      expect(answer.status).toBe(401)
      expect(answer.headers.get('www-authenticate')).toBe('Basic realm="Twilio API"')
      expect(await answer.json()).toMatchObject({ code: 20003, status: 401 })
    },
  )

  test("another account's path asks to sign in, and what is no sid is not there", async () => {
    const other = await scene.fetch(`/2010-04-01/Accounts/${STRANGER}/Calls.json`)
    expect(await other.json()).toMatchObject({ code: 20003, status: 401 })
    const none = await scene.fetch('/2010-04-01/Accounts/me/Calls.json')
    expect(await none.json()).toMatchObject({ code: 20404, status: 404 })
  })
})

describe('no web page uses the API, whatever it knows', () => {
  const place = (headers: Readonly<Record<string, string>>) =>
    new Promise<{ status: number | undefined; code: number }>((resolve, reject) => {
      const { accountSid, authToken } = scene.world.settings
      const asking = request(
        scene.url + scene.path('/Queues.json'),
        {
          method: 'POST',
          auth: `${accountSid}:${authToken}`,
          headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        },
        async (res) => {
          const chunks: Buffer[] = []
          for await (const chunk of res) chunks.push(chunk as Buffer)
          resolve({ status: res.statusCode, code: JSON.parse(Buffer.concat(chunks).toString()).code })
        },
      )
      asking.on('error', reject)
      asking.end('FriendlyName=page')
    })

  test.each([
    ['a page of another site', { origin: 'https://evil.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['a form of another site', { 'sec-fetch-site': 'cross-site' }],
    ['a page of another port', { 'sec-fetch-site': 'same-site' }],
    ['a page that has pointed its name here', { host: 'evil.example', origin: 'http://evil.example' }],
  ])('%s is refused', async (_who, headers) => {
    expect(await place(headers)).toEqual({ status: 403, code: 20403 })
    expect(await scene.client.queues.list()).toEqual([])
  })
})

describe('paths and methods', () => {
  test.each([
    '/Nothing.json',
    '/Calls',
    '/Calls/.json',
    '/Calls/a/b/c.json',
    '/Conferences/%E0%A4%A/Participants.json',
  ])('%s is 20404', async (path) => {
    const answer = await scene.fetch(scene.path(path))
    expect(answer.status).toBe(404)
    expect(await answer.json()).toEqual({
      code: 20404,
      message: `The requested resource ${scene.path(path)} was not found`,
      more_info: 'https://www.twilio.com/docs/errors/20404',
      status: 404,
    })
  })

  test.each([
    ['DELETE', '/Calls.json'],
    ['POST', '/Balance.json'],
    ['PUT', '/Calls.json'],
    ['PATCH', '/Calls.json'],
    ['OPTIONS', '/Calls.json'],
    ['POST', '/Recordings/RE1.wav'],
  ])('%s %s is 20004', async (method, path) => {
    const answer = await scene.fetch(scene.path(path), { method })
    expect(await answer.json()).toMatchObject({ code: 20004, status: 405 })
  })
})

describe('parameters', () => {
  const post = (body: BodyInit, headers: Record<string, string> = {}) =>
    scene.fetch(scene.path('/Queues.json'), { method: 'POST', body, headers })

  test('an unknown parameter is named, in a body and in a query', async () => {
    const body = await post(new URLSearchParams({ FriendlyName: 'a', Size: '3' }))
    expect(await body.json()).toMatchObject({ code: 20001, status: 400, message: 'Unknown parameter: Size' })
    const query = await scene.fetch(scene.path('/Calls.json?Too=x'))
    expect(await query.json()).toMatchObject({ code: 20001, status: 400, message: 'Unknown parameter: Too' })
  })

  test('of a parameter sent twice the last value counts, and an empty one is none', async () => {
    const twice = await post(new URLSearchParams('FriendlyName=a&FriendlyName=twice&MaxSize='))
    expect(await twice.json()).toMatchObject({ friendly_name: 'twice', max_size: 1000 })
  })

  test('a body that is no form, and one that is too large, are refused', async () => {
    const json = await post('{"FriendlyName":"x"}', { 'content-type': 'application/json' })
    expect(await json.json()).toMatchObject({ code: 20001, status: 400 })
    for (const size of [300_000, 4_000_000]) {
      const large = await post(new URLSearchParams({ FriendlyName: 'x'.repeat(size) }))
      expect(await large.json()).toMatchObject({
        code: 20001,
        status: 400,
        message: 'The request body is too large',
      })
    }
    const empty = await scene.fetch(scene.path('/Queues.json'), { method: 'POST' })
    expect(await empty.json()).toMatchObject({ code: 20002, status: 400 })
  })

  test('a caller who goes away in the middle of its request harms nobody', async () => {
    const { hostname, port } = new URL(scene.url)
    const { accountSid, authToken } = scene.world.settings
    await new Promise<void>((resolve) => {
      const broken = request({
        hostname,
        port,
        method: 'POST',
        path: scene.path('/Calls.json'),
        auth: `${accountSid}:${authToken}`,
        headers: { 'content-length': '1000', 'content-type': 'application/x-www-form-urlencoded' },
      })
      broken.on('error', () => {})
      broken.on('close', () => resolve())
      broken.write('To=%2B1', () => broken.destroy())
    })
    expect((await scene.client.balance.fetch()).currency).toBe('USD')
  })
})

describe('pages', () => {
  test('every item is listed once, forwards and backwards, while others are added at the head', async () => {
    const lone = await RestScene.open()
    const sids: string[] = []
    const add = async () => sids.unshift((await lone.client.applications.create({})).sid)
    for (let count = 0; count < 7; count++) await add()
    const listed = [...sids]
    const pages: string[][] = []
    let page = await lone.client.applications.page({ pageSize: 3 })
    pages.push(page.instances.map(({ sid }) => sid))
    for (let next = page.nextPage(); next; next = page.nextPage()) {
      await add()
      page = (await next) as typeof page
      pages.push(page.instances.map(({ sid }) => sid))
    }
    expect(pages).toEqual([listed.slice(0, 3), listed.slice(3, 6), listed.slice(6)])
    const back = (await page.previousPage()) as typeof page
    expect(back.instances.map(({ sid }) => sid)).toEqual(listed.slice(3, 6))
    await lone.close()
  })

  test('the client walks a long list whatever the page size, and stops at its limit', async () => {
    const lone = await RestScene.open()
    for (let count = 0; count < 120; count++)
      await lone.client.applications.create({ friendlyName: `${count}` })
    expect((await lone.client.applications.list()).length).toBe(120)
    expect((await lone.client.applications.list({ pageSize: 7 })).length).toBe(120)
    expect((await lone.client.applications.list({ pageSize: 7, limit: 20 })).length).toBe(20)
    await lone.close()
  })

  test('the envelope keeps filters in its links, and counts from the first item', async () => {
    const answer = await scene.fetch(
      scene.path('/AvailablePhoneNumbers/US/Local.json?InRegion=CA&PageSize=5&Page=1'),
    )
    const path = scene.path('/AvailablePhoneNumbers/US/Local.json')
    expect(await answer.json()).toMatchObject({
      page: 1,
      page_size: 5,
      start: 5,
      end: 9,
      uri: `${path}?InRegion=CA&PageSize=5&Page=1`,
      first_page_uri: `${path}?InRegion=CA&PageSize=5&Page=0`,
      next_page_uri: expect.stringMatching(/\?InRegion=CA&PageSize=5&Page=2&PageToken=PA/),
      previous_page_uri: expect.stringMatching(/\?InRegion=CA&PageSize=5&Page=0&PageToken=PB/),
    })
  })

  test.each([
    ['PageSize=1001', 20007],
    ['PageSize=0', 20001],
    ['PageSize=-1', 20001],
    ['PageSize=x', 20001],
    ['Page=x', 20001],
    ['PageToken=%00', 20001],
  ])('%s is refused', async (query, code) => {
    const answer = await scene.fetch(scene.path(`/Calls.json?${query}`))
    expect(await answer.json()).toMatchObject({ status: 400, code })
  })
})

describe('too much, and things going wrong on purpose', () => {
  afterEach(async () => {
    scene.world.restFaults.configure(null)
    await scene.until(() => scene.world.restGate.underWay === 0, 'nothing is under way')
  })
  const calls = '/2010-04-01/Accounts/*/Calls.json'
  const place = () => scene.client.calls.create({ to: '+14155559998', from: OURS, twiml: LONG })

  test('a request beyond the concurrency limit is 20429 and is not performed, and the client can retry it', async () => {
    const narrow = await RestScene.open({ CARRIER_REST_CONCURRENCY: '1' })
    narrow.world.restFaults.configure({
      seed: 1,
      rules: [
        { method: 'GET', path: '/2010-04-01/Accounts/*/Balance.json', fault: { kind: 'hang' }, next: 1 },
      ],
    })
    const stop = new AbortController()
    const hanging = narrow.fetch(narrow.path('/Balance.json'), { signal: stop.signal }).catch(() => 'gone')
    await narrow.until(() => narrow.world.restGate.underWay === 1, 'it hangs')
    expect(await refusal(narrow.client.applications.create({ friendlyName: 'x' }))).toMatchObject({
      status: 429,
      code: 20429,
    })
    const { accountSid, authToken } = narrow.world.settings
    const patient = narrow.clientFor(accountSid, authToken, { autoRetry: true, maxRetries: 5 })
    const retried = patient.applications.create({ friendlyName: 'retried' })
    stop.abort()
    expect(await hanging).toBe('gone')
    expect((await retried).friendlyName).toBe('retried')
    expect((await narrow.client.applications.list()).map(({ friendlyName }) => friendlyName)).toEqual([
      'retried',
    ])
    await narrow.close()
  })

  test.each([
    [429, 20429],
    [500, 20500],
    [503, 20503],
  ] as const)('a planned %i is answered once, and nothing is performed', async (status, code) => {
    const before = scene.world.legs.size
    scene.world.restFaults.configure({
      seed: 1,
      rules: [{ method: 'POST', path: calls, fault: { kind: 'status', status }, next: 1 }],
    })
    expect(await refusal(place())).toMatchObject({ status, code })
    expect(scene.world.legs.size).toBe(before)
    await place()
    expect(scene.world.legs.size).toBe(before + 1)
  })

  test('a planned hang is never answered, and not performed', async () => {
    const before = scene.world.legs.size
    scene.world.restFaults.configure({ seed: 1, rules: [{ path: calls, fault: { kind: 'hang' } }] })
    const { accountSid, authToken } = scene.world.settings
    const hasty = scene.clientFor(accountSid, authToken, { timeout: 200 })
    await expect(hasty.calls.create({ to: '+14155559998', from: OURS, twiml: LONG })).rejects.toThrow(
      /timeout/,
    )
    expect(scene.world.legs.size).toBe(before)
  })

  test('a planned delay is on the carrier clock, and the operation comes after it', async () => {
    const before = scene.world.legs.size
    scene.world.restFaults.configure({
      seed: 1,
      rules: [{ path: calls, fault: { kind: 'slow', delayMs: 5000 } }],
    })
    scene.world.clock.hold()
    const placed = place()
    await expect.poll(() => scene.world.restGate.underWay).toBe(1)
    scene.world.clock.advance(4999)
    expect(scene.world.legs.size).toBe(before)
    scene.world.clock.advance(1)
    expect((await placed).status).toBe('queued')
    scene.world.clock.release()
  })

  test('a lost answer breaks the connection after the operation was performed', async () => {
    const before = scene.world.legs.size
    scene.world.restFaults.configure({
      seed: 1,
      rules: [{ path: calls, fault: { kind: 'lostAnswer' }, next: 1 }],
    })
    const error = await place().catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(Error)
    expect(error).not.toBeInstanceOf(twilio.RestException)
    expect(scene.world.legs.size).toBe(before + 1)
  })
})
