import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { endLeg } from '../calls/endLeg.ts'
import { redirectLeg } from '../calls/redirectLeg.ts'
import { MARKER_HZ } from '../media/markerSpeech.ts'
import { OURS, Scene } from './testing/scene.ts'
import { wav } from './testing/wav.ts'

const THERE = '+12025550177'
const ELSEWHERE = '+12025550178'

let scene: Scene
beforeAll(async () => {
  scene = await Scene.open()
  scene.hooks.page('/action', '<Say>action</Say>')
  scene.hooks.page('/child', { status: 204 })
  scene.hooks.page('/a.wav', { type: 'audio/wav', body: wav(1300, 300) })
})
afterAll(() => scene.close())
afterEach(() => scene.clear())

const dial = (attributes: string, nouns = `<Number>${THERE}</Number>`) =>
  `<Dial ${attributes}>${nouns}</Dial><Say>after</Say>`

test('the two hear each other; when the far side hangs up, action is told how it went and follows', async () => {
  scene.hooks.page('/voice', dial('action="/action"'))
  const there = scene.phone(THERE, { speak: { tones: [700] } })
  const { phone, leg } = scene.call({ speak: { tones: [500] } })
  await scene.hears(phone, 700)
  await scene.hears(there, 500)
  expect(there.call?.other).toBe(phone.number)
  const childSid = there.call?.id
  there.hangUp()
  expect(await scene.hooks.params('/action')).toMatchObject({
    DialCallStatus: 'completed',
    DialCallSid: childSid,
    DialBridged: 'true',
    DialCallDuration: expect.stringMatching(/^[01]$/),
    CallSid: leg.sid,
    CallStatus: 'in-progress',
  })
  await scene.ended(leg)
  expect(scene.captions(phone)).toEqual(['action'])
})

test('without action the next verb follows', async () => {
  scene.hooks.page('/voice', `<Dial>${THERE}</Dial><Say>after</Say>`)
  const there = scene.phone(THERE, { hangUpAfterMs: 50 })
  const { phone, leg } = scene.call()
  await scene.ended(leg)
  expect(there.log[0]?.outcome).toBe('talked')
  expect(scene.captions(phone)).toEqual(['after'])
})

test('when the caller hangs up, action is asked but its answer is not carried out', async () => {
  scene.hooks.page('/voice', dial('action="/action"'))
  const there = scene.phone(THERE, { speak: { tones: [700] } })
  const { phone } = scene.call()
  await scene.hears(phone, 700)
  phone.hangUp()
  expect(await scene.hooks.params('/action')).toMatchObject({
    DialCallStatus: 'completed',
    CallStatus: 'completed',
  })
  expect(there.call).toBeNull()
  expect(scene.captions(phone)).toEqual([])
})

test.each([
  ['busy', { onRing: 'busy' as const }, 'busy'],
  ['declined', { onRing: { declineAfterMs: 0 } }, 'busy'],
  ['unreachable', { onRing: 'unreachable' as const }, 'failed'],
])('a phone that is %s gives DialCallStatus=%3$s', async (_what, behaviour, status) => {
  scene.hooks.page('/voice', dial('action="/action"'))
  scene.phone(THERE, behaviour)
  const { leg } = scene.call()
  expect(await scene.hooks.params('/action')).toMatchObject({ DialCallStatus: status, DialBridged: 'false' })
  await scene.ended(leg)
})

test('the caller hears ringback, in the country’s tones, until nobody answers', async () => {
  scene.hooks.page('/voice', dial('action="/action" timeout="25" ringTone="de"'))
  const there = scene.phone(THERE, { onRing: 'never' })
  const { phone, leg } = scene.call()
  await scene.hears(phone, 425)
  expect(leg.status).toBe('in-progress')
  const from = scene.world.clock.nowMs()
  await scene.fly(() => scene.hooks.requests('/action').length > 0, 'it rang out', 1000)
  expect(scene.world.clock.nowMs() - from).toBeGreaterThanOrEqual(20_000)
  expect(await scene.hooks.params('/action')).toMatchObject({ DialCallStatus: 'no-answer' })
  expect(there.log[0]?.outcome).toBe('missed')
})

test('answerOnBridge leaves the caller ringing, with ringback, until the far side answers', async () => {
  scene.hooks.page('/voice', dial('answerOnBridge="true"'))
  const there = scene.phone(THERE, { onRing: 'never', speak: { tones: [700] } })
  const { phone, leg } = scene.call()
  await scene.hears(phone, 440)
  expect(leg.status).toBe('ringing')
  expect(phone.call?.phase).toBe('alerting')
  there.answer()
  await scene.hears(phone, 700)
  expect(leg.status).toBe('in-progress')
})

test.each([
  [{ onRing: 'busy' as const }, 'busy'],
  [{ onRing: 'unreachable' as const }, 'failed'],
])('under answerOnBridge an unanswered call ends as the dial did (%j: %s)', async (behaviour, status) => {
  scene.hooks.page('/voice', `<Dial answerOnBridge="true">${THERE}</Dial>`)
  scene.phone(THERE, behaviour)
  const { leg } = scene.call()
  expect(await scene.ended(leg)).toBe(status)
  expect(leg.answeredAt).toBeNull()
})

test('timeLimit parts the two', async () => {
  scene.hooks.page('/voice', dial('action="/action" timeLimit="600"'))
  scene.phone(THERE, { speak: { tones: [700] } })
  const { phone } = scene.call()
  await scene.hears(phone, 700)
  await scene.fly(() => scene.hooks.requests('/action').length > 0, 'the time is up', 10_000)
  const { DialCallDuration } = await scene.hooks.params('/action')
  expect(Number(DialCallDuration)).toBeGreaterThanOrEqual(599)
  expect(Number(DialCallDuration)).toBeLessThan(640)
})

test('* parts the two under hangupOnStar, and only then', async () => {
  scene.hooks.page('/voice', dial('action="/action"'))
  const first = scene.phone(THERE, { speak: { tones: [700] } })
  const plain = scene.call()
  await scene.hears(plain.phone, 700)
  plain.phone.press('*')
  expect(first.call?.digitsHeard).toBe('*')
  expect(first.call?.phase).toBe('live')
  await scene.clear()
  scene.hooks.page('/voice', dial('action="/action" hangupOnStar="true"'))
  scene.phone(THERE, { speak: { tones: [700] } })
  const starred = scene.call()
  await scene.hears(starred.phone, 700)
  starred.phone.press('*')
  expect(await scene.hooks.params('/action')).toMatchObject({ DialCallStatus: 'completed' })
  expect(starred.leg.ended).toBe(false)
})

test('several nouns ring at once and the first to answer wins', async () => {
  scene.hooks.page('/voice', dial('', `<Number>${THERE}</Number><Number>${ELSEWHERE}</Number>`))
  const slow = scene.phone(THERE, { onRing: 'never' })
  const quick = scene.phone(ELSEWHERE, { onRing: 'never', speak: { tones: [750] } })
  const { phone } = scene.call()
  await scene.until(() => slow.call?.phase === 'ringing' && quick.call?.phase === 'ringing', 'both ring')
  quick.answer()
  await scene.hears(phone, 750)
  expect(slow.call).toBeNull()
  expect(slow.log[0]?.outcome).toBe('missed')
})

test('sequential rings one after the other', async () => {
  scene.hooks.page(
    '/voice',
    dial('sequential="true"', `<Number>${THERE}</Number><Number>${ELSEWHERE}</Number>`),
  )
  const first = scene.phone(THERE, { onRing: 'never' })
  const second = scene.phone(ELSEWHERE, { onRing: 'never' })
  const { phone } = scene.call()
  await scene.until(() => first.call?.phase === 'ringing', 'the first rings')
  expect(second.call).toBeNull()
  first.decline()
  await scene.until(() => second.call?.phase === 'ringing', 'the second rings')
  phone.hangUp()
  expect(second.call).toBeNull()
})

test('callerId is shown to the far side when it is ours, the caller’s or the called number', async () => {
  scene.hooks.page('/voice', dial(`callerId="${OURS}"`))
  const there = scene.phone(THERE, { onRing: 'never' })
  scene.call()
  await scene.until(() => there.call?.other === OURS, 'our number is shown')
})

test('a callerId that is nobody’s is 13214 and the dial fails', async () => {
  scene.hooks.page('/voice', dial('action="/action" callerId="+18005550000"'))
  const there = scene.phone(THERE, { onRing: 'never' })
  const { leg } = scene.call()
  expect(await scene.hooks.params('/action')).toMatchObject({ DialCallStatus: 'failed' })
  expect(scene.alerts(leg).codes).toContain('13214 error')
  expect(there.call).toBeNull()
})

test('a whisper is heard by the far side alone, before the two are joined', async () => {
  scene.hooks.page('/voice', dial('answerOnBridge="true"', `<Number url="/whisper">${THERE}</Number>`))
  scene.hooks.page('/whisper', '<Play>/a.wav</Play><Dial>+12025550199</Dial>')
  const there = scene.phone(THERE)
  const { phone, leg } = scene.call({ speak: { tones: [500] } })
  await scene.hears(there, 1300)
  await scene.hears(there, 500)
  expect(scene.heard(phone, 1300)).toBe(false)
  expect(await scene.hooks.params('/whisper')).toMatchObject({
    ParentCallSid: leg.sid,
    Direction: 'outbound-dial',
  })
  const child = scene.world.legs.get(there.call?.id ?? '')
  expect(child && scene.alerts(child).text).toContain('<Dial> is not allowed in this document')
})

test('a whisper that hangs up keeps the two apart', async () => {
  scene.hooks.page('/voice', dial('action="/action"', `<Number url="/whisper">${THERE}</Number>`))
  scene.hooks.page('/whisper', '<Hangup/>')
  const there = scene.phone(THERE, { speak: { tones: [700] } })
  const { phone } = scene.call()
  await scene.hooks.params('/action')
  expect(there.call).toBeNull()
  expect(scene.heard(phone, 700)).toBe(false)
})

test('sendDigits are pressed when the far side answers', async () => {
  scene.hooks.page('/voice', dial('', `<Number sendDigits="w12">${THERE}</Number>`))
  const there = scene.phone(THERE)
  scene.call()
  await scene.until(() => there.call?.digitsHeard === '12', 'the keys were pressed')
})

test('a noun’s status callback is told of its leg, for the events it asked for', async () => {
  scene.hooks.page(
    '/voice',
    dial('', `<Number statusCallback="/child" statusCallbackEvent="ringing answered">${THERE}</Number>`),
  )
  scene.phone(THERE, { hangUpAfterMs: 50 })
  const { leg } = scene.call()
  await scene.ended(leg)
  await scene.world.webhooks.settled()
  expect(
    scene.hooks
      .requests('/child')
      .map((one) => one.params.CallStatus)
      .sort(),
  ).toEqual(['in-progress', 'ringing'])
  expect(scene.hooks.requests('/child')[0]?.params.ParentCallSid).toBe(leg.sid)
})

test('a browser is reached by <Client>, with its parameters', async () => {
  const seen: unknown[] = []
  scene.world.browsers.find = () => ({
    kind: 'client',
    ring: (leg) => {
      seen.push(leg.to, leg.from, leg.customParameters)
      endLeg(scene.world, leg, 'busy')
    },
    progress: () => {},
    accept: () => {},
    release: () => {},
    caption: () => {},
    digit: () => {},
  })
  scene.hooks.page(
    '/voice',
    dial(
      'action="/action" callerId="anyone"',
      '<Client><Identity>kim</Identity><Parameter name="메모" value="a+b &amp; c"/></Client>',
    ),
  )
  scene.call()
  expect(await scene.hooks.params('/action')).toMatchObject({ DialCallStatus: 'busy' })
  expect(seen).toEqual(['client:kim', 'anyone', { 메모: 'a+b & c' }])
})

test('record tells action where the recording is', async () => {
  scene.hooks.page('/voice', dial('action="/action" record="record-from-answer-dual"'))
  const there = scene.phone(THERE, { speak: { tones: [700] } })
  const { phone } = scene.call({ speak: { tones: [500] } })
  await scene.hears(phone, 700)
  await scene.hears(there, 500)
  there.hangUp()
  const { RecordingUrl } = await scene.hooks.params('/action')
  const recording = scene.world.recorder.get(RecordingUrl?.split('/').at(-1) ?? '')
  expect(recording).toMatchObject({ source: 'DialVerb', channels: 2, status: 'completed' })
})

test('redirecting the caller ends the dial without asking action', async () => {
  scene.hooks.page('/voice', dial('action="/action"'))
  const there = scene.phone(THERE, { speak: { tones: [700] } })
  const { phone, leg } = scene.call()
  await scene.hears(phone, 700)
  redirectLeg(scene.world, leg, { twiml: '<Response><Say>elsewhere</Say></Response>' })
  await scene.hears(phone, MARKER_HZ)
  await scene.until(() => there.call === null, 'the far side is let go')
  await scene.ended(leg)
  expect(scene.captions(phone)).toEqual(['elsewhere'])
  expect(scene.hooks.requests('/action')).toHaveLength(0)
})

test('redirecting the far side lets it run its own document while the caller goes on at action', async () => {
  scene.hooks.page('/voice', dial('action="/action"'))
  const there = scene.phone(THERE, { speak: { tones: [700] } })
  const { phone } = scene.call()
  await scene.hears(phone, 700)
  const child = scene.world.legs.get(there.call?.id ?? '')
  if (!child) throw new Error('no child')
  redirectLeg(scene.world, child, {
    twiml: '<Response><Say>yours alone</Say><Pause length="60"/></Response>',
  })
  const asked = await scene.hooks.params('/action')
  expect(asked).toMatchObject({ DialCallStatus: 'completed', DialCallSid: child.sid })
  expect(asked.DialCallDuration).toBeUndefined()
  await scene.until(
    () => scene.captions(there).includes('yours alone'),
    'the far side hears its own document',
  )
  await scene.until(() => phone.call === null, 'the caller’s own document ends')
  expect(child.ended).toBe(false)
})

test('a number may be written as Americans write it', async () => {
  scene.hooks.page('/voice', '<Dial>(202) 555-0177</Dial>')
  const there = scene.phone(THERE, { onRing: 'never' })
  scene.call()
  await scene.until(() => there.call?.phase === 'ringing', 'it rings')
})

test('what is no number, or nobody’s, is 13224', async () => {
  scene.hooks.page('/voice', dial('action="/action"', '<Number>not a number</Number>'))
  const { leg } = scene.call()
  expect(await scene.hooks.params('/action')).toMatchObject({
    DialCallStatus: 'failed',
    DialBridged: 'false',
  })
  expect(scene.alerts(leg).codes).toEqual(['13224 error'])
})

test('ten nouns ring at most', async () => {
  const numbers = Array.from({ length: 11 }, (_, index) => `+1202555${3000 + index}`)
  scene.hooks.page('/voice', dial('', numbers.map((number) => `<Number>${number}</Number>`).join('')))
  const phones = numbers.map((number) => scene.phone(number, { onRing: 'never' }))
  const { leg } = scene.call()
  await scene.until(() => phones.filter((phone) => phone.call?.phase === 'ringing').length === 10, 'ten ring')
  expect(phones.at(-1)?.call).toBeNull()
  expect(scene.alerts(leg).text).toContain('only the first 10 nouns are dialled')
})

test.each(['<Dial action="/action"/>', '<Dial action="/action"><Conference/></Dial>'])(
  '%s has nobody to dial: failed, with an alert',
  async (twiml) => {
    scene.hooks.page('/voice', twiml)
    const { leg } = scene.call()
    expect(await scene.hooks.params('/action')).toMatchObject({ DialCallStatus: 'failed' })
    expect(scene.alerts(leg).codes).toEqual(['13215 error'])
  },
)

test('a caller who hangs up while it rings: the far side stops ringing and action is told', async () => {
  scene.hooks.page('/voice', dial('action="/action"'))
  const there = scene.phone(THERE, { onRing: 'never' })
  const { phone } = scene.call()
  await scene.until(() => there.call?.phase === 'ringing', 'it rings')
  phone.hangUp()
  expect(there.call).toBeNull()
  expect(await scene.hooks.params('/action')).toMatchObject({ DialBridged: 'false', CallStatus: 'completed' })
})
