import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refusal } from '../testing/refusal.ts'
import { LONG, OURS, RestScene } from '../testing/restScene.ts'

let scene: RestScene
beforeAll(async () => {
  scene = await RestScene.open()
})
afterAll(() => scene.close())

/** The client's created instances do not know their own sid; its contexts do. */
const at = ({ sid }: { readonly sid: string }) => scene.client.calls(sid)

describe('placing calls', () => {
  test('a call is queued when the API answers, and becomes the call that was asked for', async () => {
    const phone = scene.phone()
    const call = await scene.client.calls.create({ to: phone.number, from: OURS, twiml: LONG })
    expect(call).toMatchObject({
      status: 'queued',
      direction: 'outbound-api',
      to: phone.number,
      toFormatted: '(415) 555-2001',
      from: OURS,
      fromFormatted: '(415) 555-0100',
      duration: null,
      price: null,
      priceUnit: 'USD',
      apiVersion: '2010-04-01',
      startTime: null,
      phoneNumberSid: scene.world.account.numbers.findByPhoneNumber(OURS)?.sid,
    })
    await expect.poll(async () => (await at(call).fetch()).status).toBe('in-progress')
    phone.hangUp()
    const ended = await at(call).fetch()
    expect(ended).toMatchObject({ status: 'completed', duration: expect.stringMatching(/^\d+$/) })
    expect(ended.price).toBe('-0.0140')
    expect(ended.endTime).toBeInstanceOf(Date)
    expect(ended.startTime).toBeInstanceOf(Date)
  })

  test('a phone that declines, and one that is not there, end the call as busy and failed', async () => {
    const declining = scene.phone({ onRing: { declineAfterMs: 0 } })
    const busy = await scene.client.calls.create({ to: declining.number, from: OURS, twiml: LONG })
    const failed = await scene.client.calls.create({ to: '+14155559999', from: OURS, twiml: LONG })
    await expect.poll(async () => (await at(busy).fetch()).status).toBe('busy')
    await expect.poll(async () => (await at(failed).fetch()).status).toBe('failed')
    expect((await at(failed).fetch()).duration).toBe('0')
  })

  test('a document at a URL is asked for, and callbacks tell of every event that was asked for', async () => {
    scene.hooks.answer = (_, response) =>
      response.writeHead(200, { 'content-type': 'text/xml' }).end('<Response/>')
    const phone = scene.phone()
    const call = await scene.client.calls.create({
      to: phone.number,
      from: OURS,
      url: `${scene.hooks.url}/voice`,
      method: 'GET',
      statusCallback: `${scene.hooks.url}/status`,
      statusCallbackEvent: ['initiated', 'ringing', 'answered', 'completed'],
    })
    const about = () => scene.hooks.received.filter(({ url, body }) => (url + body).includes(call.sid))
    await expect.poll(() => about().length).toBe(5)
    expect(
      about()
        .filter(({ url }) => url.startsWith('/voice?'))
        .map(({ method }) => method),
    ).toEqual(['GET'])
  })

  test('an application answers a call that names it', async () => {
    scene.hooks.answer = (_, response) => response.writeHead(200, { 'content-type': 'text/xml' }).end(LONG)
    const application = await scene.client.applications.create({ voiceUrl: `${scene.hooks.url}/application` })
    const phone = scene.phone()
    await scene.client.calls.create({ to: phone.number, from: OURS, applicationSid: application.sid })
    await expect.poll(() => scene.hooks.received.some(({ url }) => url === '/application')).toBe(true)
  })

  test('keys are pressed once the call is answered', async () => {
    const phone = scene.phone()
    await scene.client.calls.create({ to: phone.number, from: OURS, twiml: LONG, sendDigits: '12#' })
    await expect.poll(() => phone.call?.digitsHeard).toBe('12#')
  })

  test('a recording asked for with the call begins with the answer', async () => {
    const phone = scene.phone()
    const call = await scene.client.calls.create({
      to: phone.number,
      from: OURS,
      twiml: LONG,
      record: true,
      recordingChannels: 'dual',
    })
    await expect.poll(async () => (await at(call).recordings.list()).length).toBe(1)
    const [recording] = await at(call).recordings.list()
    expect(recording).toMatchObject({ source: 'OutboundAPI', channels: 2, status: 'in-progress' })
  })

  test('calls beyond the calls per second wait as queued, and say how long', async () => {
    const slow = await RestScene.open({ CARRIER_CALLS_PER_SECOND: '1' })
    slow.world.clock.hold()
    const phones = [slow.phone(), slow.phone(), slow.phone()]
    const calls: { readonly sid: string }[] = []
    for (const phone of phones) {
      calls.push(await slow.client.calls.create({ to: phone.number, from: OURS, twiml: LONG }))
    }
    const statuses = async () =>
      Promise.all(calls.map(async ({ sid }) => (await slow.client.calls(sid).fetch()).status))
    await expect.poll(statuses).toEqual(['ringing', 'queued', 'queued'])
    slow.world.clock.advance(1000)
    await expect.poll(async () => (await statuses())[1]).not.toBe('queued')
    expect((await statuses())[2]).toBe('queued')
    slow.world.clock.advance(1000)
    await expect.poll(async () => (await statuses())[2]).not.toBe('queued')
    expect(
      await Promise.all(calls.map(async ({ sid }) => (await slow.client.calls(sid).fetch()).queueTime)),
    ).toEqual(['0', '1000', '2000'])
    slow.world.clock.release()
    await slow.close()
  })

  const ok = { to: '+14155552671', from: OURS, twiml: LONG }
  test.each([
    ['an empty To', { ...ok, to: '' }, 21201],
    ['a To that is no number', { ...ok, to: 'nobody' }, 21211],
    ['a SIP address', { ...ok, to: 'sip:a@example.com' }, 21211],
    ['a client without a name', { ...ok, to: 'client:' }, 21211],
    ['a To that cannot exist', { ...ok, to: '+14155' }, 21217],
    ['a To in a barred country', { ...ok, to: '+85021234567' }, 21215],
    ['an empty From', { ...ok, from: '' }, 21213],
    ['a From that is no number', { ...ok, from: 'client:me' }, 21212],
    ['a From that cannot exist', { ...ok, from: '+1415' }, 21212],
    ['a From of somebody else', { ...ok, from: '+14155552671' }, 21210],
    ['a CallerId of somebody else', { ...ok, callerId: '+14155552671' }, 21210],
    ['no document', { to: ok.to, from: ok.from }, 21205],
    ['a relative Url', { ...ok, url: '/voice' }, 21205],
    ['a Url whose host has an underscore', { ...ok, url: 'http://my_host/voice' }, 21205],
    ['a bad FallbackUrl', { ...ok, fallbackUrl: 'ftp://x' }, 21205],
    ['a Method that is none', { ...ok, method: 'PUT' }, 21209],
    ['a bad StatusCallback', { ...ok, statusCallback: 'nowhere' }, 21609],
    ['an unknown event', { ...ok, statusCallback: 'http://x/', statusCallbackEvent: ['started'] }, 21626],
    ['keys that are none', { ...ok, sendDigits: '12x' }, 21206],
    ['a Timeout that is too long', { ...ok, timeout: 601 }, 21208],
    ['an ApplicationSid that is none', { ...ok, applicationSid: 'AP1' }, 21218],
    ['an application nobody has', { ...ok, applicationSid: `AP${'0'.repeat(32)}` }, 21218],
    ['a document that is too long', { ...ok, twiml: `<Response>${' '.repeat(4000)}</Response>` }, 20001],
    ['machine detection, which is not offered', { ...ok, machineDetection: 'Enable' }, 20001],
  ] as const)('%s is refused', async (_, params, code) => {
    expect(await refusal(scene.client.calls.create({ ...params } as never))).toMatchObject({
      status: 400,
      code,
    })
  })

  test('a client may be called from anything, and gets its parameters', async () => {
    const call = await scene.client.calls.create({
      to: 'client:alice?topic=a%26b&%EC%9D%B4%EB%A6%84=%EA%B9%80',
      from: 'desk',
      twiml: LONG,
    })
    expect(call).toMatchObject({ to: 'client:alice', toFormatted: 'client:alice', from: 'desk' })
    expect(scene.leg(call.sid).customParameters).toEqual({ topic: 'a&b', 이름: '김' })
  })
})

describe('changing calls', () => {
  test('a live call is led to another document', async () => {
    const { call, leg } = await scene.liveCall()
    await at(call).update({ twiml: '<Response><Hangup/></Response>' })
    await expect.poll(() => leg.status).toBe('completed')
  })

  test('a live call is ended with completed, and not with canceled', async () => {
    const { call, leg } = await scene.liveCall()
    expect(await refusal(at(call).update({ status: 'canceled' }))).toMatchObject({ status: 400, code: 21220 })
    expect(leg.status).toBe('in-progress')
    expect((await at(call).update({ status: 'completed' })).status).toBe('completed')
  })

  test('a ringing call is canceled, and cannot be led anywhere before it is answered', async () => {
    const phone = scene.phone({ onRing: 'never' })
    const call = await scene.client.calls.create({ to: phone.number, from: OURS, twiml: LONG })
    await expect.poll(async () => (await at(call).fetch()).status).toBe('ringing')
    expect(await refusal(at(call).update({ twiml: LONG }))).toMatchObject({ status: 400, code: 21220 })
    expect((await at(call).update({ status: 'canceled' })).status).toBe('canceled')
  })

  test('a leg that rings inside a Dial counts as in progress: completed ends it, canceled does not', async () => {
    const callee = scene.phone({ onRing: 'never' })
    const { call } = await scene.liveCall(
      `<Response><Dial callerId="${OURS}">${callee.number}</Dial></Response>`,
    )
    await expect
      .poll(async () => (await scene.client.calls.list({ parentCallSid: call.sid }))[0]?.status)
      .toBe('ringing')
    const [child] = await scene.client.calls.list({ parentCallSid: call.sid })
    if (!child) throw new Error('no child')
    expect(child.direction).toBe('outbound-dial')
    expect(await refusal(at(child).update({ status: 'canceled' }))).toMatchObject({ code: 21220 })
    expect((await at(child).update({ status: 'completed' })).status).toBe('canceled')
  })

  test('a finished call can neither be led anywhere nor ended', async () => {
    const { call } = await scene.liveCall()
    await at(call).update({ status: 'completed' })
    expect(await refusal(at(call).update({ twiml: LONG }))).toEqual({
      status: 400,
      code: 21220,
      message: 'Call is not in-progress. Cannot redirect.',
    })
    expect(await refusal(at(call).update({ status: 'completed' }))).toMatchObject({ code: 21220 })
  })

  test('a new time limit counts from the answer, whether it is shorter or longer than the one before', async () => {
    const timed = await RestScene.open()
    const { call, leg } = await timed.liveCall()
    timed.world.clock.hold()
    await timed.client.calls(call.sid).update({ timeLimit: 60 })
    await timed.client.calls(call.sid).update({ timeLimit: 120 })
    timed.world.clock.advance(100_000)
    expect(leg.ended).toBe(false)
    timed.world.clock.advance(21_000)
    expect(leg.status).toBe('completed')
    timed.world.clock.release()
    await timed.close()
  })

  test.each([
    ['Url and Twiml together', { url: 'http://x/', twiml: LONG }, 20001],
    ['a bad Url', { url: 'x' }, 21205],
    ['a Status that is none', { status: 'ringing' }, 20001],
  ] as const)('%s is refused', async (_, params, code) => {
    const { call } = await scene.liveCall()
    expect(await refusal(at(call).update({ ...params } as never))).toMatchObject({ status: 400, code })
    expect((await at(call).fetch()).status).toBe('in-progress')
  })
})

describe('reading and deleting calls', () => {
  test('every filter of the list finds what it is for', async () => {
    const lone = await RestScene.open()
    const live = await lone.liveCall()
    const other = lone.phone({ onRing: { declineAfterMs: 0 } })
    const busy = await lone.client.calls.create({ to: other.number, from: OURS, twiml: LONG })
    await expect.poll(async () => (await lone.client.calls(busy.sid).fetch()).status).toBe('busy')
    const sids = async (wanted: Parameters<typeof lone.client.calls.list>[0]) =>
      (await lone.client.calls.list(wanted)).map(({ sid }) => sid)
    const [today, tomorrow, yesterday] = [0, 1, -1].map((days) => new Date(Date.now() + days * 86_400_000))
    if (!today || !tomorrow || !yesterday) throw new Error('no days')
    expect(await sids({})).toEqual([busy.sid, live.call.sid])
    expect(await sids({ to: other.number })).toEqual([busy.sid])
    expect(await sids({ from: '+14155550101' })).toEqual([])
    expect(await sids({ status: 'in-progress' })).toEqual([live.call.sid])
    expect(await sids({ startTime: today })).toEqual([busy.sid, live.call.sid])
    expect(await sids({ startTimeAfter: yesterday, startTimeBefore: tomorrow })).toEqual([
      busy.sid,
      live.call.sid,
    ])
    expect(await sids({ startTimeAfter: tomorrow })).toEqual([])
    expect(await sids({ endTimeAfter: yesterday })).toEqual([busy.sid])
    expect(await sids({ endTimeBefore: yesterday })).toEqual([])
    expect(await refusal(lone.client.calls.list({ status: 'sleeping' as never }))).toMatchObject({
      code: 20001,
    })
    await lone.close()
  })

  test('a finished call can be taken off the record, a live one cannot', async () => {
    const { call } = await scene.liveCall()
    expect(await refusal(at(call).remove())).toMatchObject({ status: 409, code: 20009 })
    await at(call).update({ status: 'completed' })
    expect(await at(call).remove()).toBe(true)
    expect(await refusal(at(call).fetch())).toMatchObject({ status: 404, code: 20404 })
  })

  test('an unknown call is 20404 for everything', async () => {
    const nobody = scene.client.calls(`CA${'0'.repeat(32)}`)
    for (const attempt of [nobody.fetch(), nobody.update({ status: 'completed' }), nobody.remove()]) {
      expect(await refusal(attempt)).toMatchObject({
        status: 404,
        code: 20404,
        message: expect.stringMatching(/^The requested resource .*CA0+\.json was not found$/),
      })
    }
  })
})
