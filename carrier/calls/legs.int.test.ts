import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { hears, openStage, type Stage } from './testing/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  stage.documents.set('/echo', '<Response><Echo/></Response>')
  stage.documents.set('/wait', '<Response><Pause length="60"/></Response>')
})
afterEach(() => stage.running.world.clock.release())
afterAll(() => stage.close())

const statuses = (sid: string) =>
  stage.told
    .filter((one) => one.path === '/status' && one.params.CallSid === sid)
    .sort((a, b) => Number(a.params.SequenceNumber) - Number(b.params.SequenceNumber))
    .map((one) => one.params)

function call(to: string, extra: Record<string, unknown> = {}) {
  return stage.client.calls.create({
    to,
    from: stage.from,
    url: stage.hook('/echo'),
    statusCallback: stage.hook('/status'),
    statusCallbackEvent: ['initiated', 'ringing', 'answered', 'completed'],
    ...extra,
  })
}

const statusOf = async (sid: string) => (await stage.client.calls(sid).fetch()).status

describe('a leg placed by REST', () => {
  test('is queued in the answer, and tells its whole life in numbered callbacks', async () => {
    const phone = stage.handset({ number: '+12025550111', speak: { tones: [500] } })
    const created = await call(phone.number)
    expect(created.status).toBe('queued')
    await hears(phone, [500], [500])
    phone.hangUp()
    await vi.waitFor(() => expect(statuses(created.sid)).toHaveLength(4))
    expect(statuses(created.sid).map((one) => one.CallStatus)).toEqual([
      'initiated',
      'ringing',
      'in-progress',
      'completed',
    ])
    expect(statuses(created.sid).map((one) => one.SequenceNumber)).toEqual(['0', '1', '2', '3'])
    expect(statuses(created.sid)[3]).toMatchObject({ SipResponseCode: '200', Duration: '1' })
    // Twilio names a place it does not know as well, and leaves it empty.
    for (const who of ['From', 'To', 'Caller', 'Called']) {
      expect(statuses(created.sid)[0]).toMatchObject({
        [`${who}City`]: '',
        [`${who}State`]: '',
        [`${who}Zip`]: '',
        [`${who}Country`]: 'US',
      })
    }
  })

  test.each([
    ['busy', 'busy', '486'],
    ['unreachable', 'failed', '404'],
    [{ declineAfterMs: 0 }, 'busy', '603'],
  ] as const)('to a handset that is %j ends as %s', async (onRing, status, sip) => {
    const phone = stage.handset({ number: '+12025550112', onRing })
    const { sid } = await call(phone.number)
    await vi.waitFor(async () => expect(await statusOf(sid)).toBe(status))
    await vi.waitFor(() =>
      expect(statuses(sid).at(-1)).toMatchObject({ CallStatus: status, SipResponseCode: sip }),
    )
    phone.leave()
  })

  test('rings for its timeout and not a second longer', async () => {
    const phone = stage.handset({ number: '+12025550113', onRing: 'never' })
    const { clock } = stage.running.world
    clock.hold()
    const { sid } = await call(phone.number, { timeout: 20 })
    await vi.waitFor(async () => expect(await statusOf(sid)).toBe('ringing'))
    clock.advance(19_900)
    expect(await statusOf(sid)).toBe('ringing')
    clock.advance(200)
    expect(await statusOf(sid)).toBe('no-answer')
    phone.leave()
  })

  test('talks for its time limit and not a second longer', async () => {
    const phone = stage.handset({ number: '+12025550114' })
    const { clock } = stage.running.world
    clock.hold()
    const { sid } = await call(phone.number, { timeLimit: 90 })
    // The scripted answer is an alarm of the same clock.
    await vi.waitFor(async () => {
      clock.advance(1)
      expect(await statusOf(sid)).toBe('in-progress')
    })
    clock.advance(89_000)
    expect(await statusOf(sid)).toBe('in-progress')
    clock.advance(2_000)
    const ended = await stage.client.calls(sid).fetch()
    expect(ended).toMatchObject({ status: 'completed', duration: '90' })
    phone.leave()
  })

  test('canceled while it rings is canceled; once answered only completed ends it', async () => {
    const phone = stage.handset({ number: '+12025550115', onRing: 'never' })
    const first = await call(phone.number)
    await vi.waitFor(async () => expect(await statusOf(first.sid)).toBe('ringing'))
    expect((await stage.client.calls(first.sid).update({ status: 'canceled' })).status).toBe('canceled')
    const second = await call(phone.number)
    await vi.waitFor(async () => expect(await statusOf(second.sid)).toBe('ringing'))
    phone.answer()
    await vi.waitFor(async () => expect(await statusOf(second.sid)).toBe('in-progress'))
    await expect(stage.client.calls(second.sid).update({ status: 'canceled' })).rejects.toMatchObject({
      status: 400,
    })
    expect(await statusOf(second.sid)).toBe('in-progress')
    expect((await stage.client.calls(second.sid).update({ status: 'completed' })).status).toBe('completed')
    phone.leave()
  })

  test('redirected in the middle of a verb runs its new document at once; redirected after its end is refused', async () => {
    const phone = stage.handset({ number: '+12025550116', speak: { tones: [700] } })
    const { sid } = await call(phone.number, { url: stage.hook('/wait') })
    await vi.waitFor(async () => expect(await statusOf(sid)).toBe('in-progress'))
    await stage.client.calls(sid).update({ url: stage.hook('/echo') })
    await hears(phone, [700], [700])
    phone.hangUp()
    await vi.waitFor(async () => expect(await statusOf(sid)).toBe('completed'))
    await expect(stage.client.calls(sid).update({ url: stage.hook('/echo') })).rejects.toMatchObject({
      code: 21220,
    })
    phone.leave()
  })
})

describe('a customer who calls', () => {
  test('a second party dialled is joined when it answers, and both hear each other', async () => {
    const agent = stage.handset({
      number: '+12025550117',
      speak: { tones: [600] },
      onRing: { answerAfterMs: 0 },
    })
    const customer = stage.handset({ number: '+12025550118', speak: { tones: [900] } })
    stage.documents.set(
      '/dial',
      `<Response><Dial answerOnBridge="true" action="/after">${agent.number}</Dial></Response>`,
    )
    stage.documents.set('/after', '<Response><Echo/></Response>')
    const number = stage.running.world.account.numbers.findByPhoneNumber(stage.from)
    await stage.client.incomingPhoneNumbers(number?.sid ?? '').update({ voiceUrl: stage.hook('/dial') })
    customer.dial(stage.from)
    await hears(customer, [600], [600, 900])
    await hears(agent, [900], [600, 900])
    agent.hangUp()
    await hears(customer, [900], [600, 900])
    const after = stage.told.find((one) => one.path === '/after')
    expect(after?.params).toMatchObject({
      DialCallStatus: 'completed',
      DialBridged: 'true',
      CallStatus: 'in-progress',
    })
    customer.hangUp()
    agent.leave()
    customer.leave()
  })

  test('keys pressed by one are heard as tones by the other', async () => {
    const agent = stage.handset({ number: '+12025550119' })
    const customer = stage.handset({ number: '+12025550120' })
    stage.documents.set('/dial', `<Response><Dial>${agent.number}</Dial></Response>`)
    customer.dial(stage.from)
    await vi.waitFor(() => expect(agent.call?.phase).toBe('live'))
    await vi.waitFor(() => expect(customer.call?.phase).toBe('live'))
    customer.pressAll('5')
    // Key 5 is 770 Hz and 1336 Hz together.
    await vi.waitFor(
      async () => {
        customer.pressAll('5')
        await hears(agent, [770, 1336], [697, 770, 1336, 1477])
      },
      { timeout: 5_000 },
    )
    customer.hangUp()
    agent.leave()
    customer.leave()
  })
})
