import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { redirectLeg } from '../calls/redirectLeg.ts'
import { MARKER_HZ } from '../media/markerSpeech.ts'
import { Scene } from './testing/scene.ts'
import { wav } from './testing/wav.ts'

let scene: Scene
let lines = 0
beforeAll(async () => {
  scene = await Scene.open()
  scene.hooks.page('/action', '<Say>action</Say>')
  scene.hooks.page('/dialled', '<Say>dialled</Say>')
  scene.hooks.page('/a.wav', { type: 'audio/wav', body: wav(800, 300) })
})
afterAll(() => scene.close())
afterEach(() => scene.clear())

const line = () => `line-${++lines}`
function entry(name: string, attributes = 'action="/action"'): string {
  const path = `/entry/${++lines}`
  scene.hooks.page(path, `<Enqueue ${attributes}>${name}</Enqueue><Say>after</Say>`)
  return path
}
function exit(name: string, queue = '', dial = 'action="/dialled"'): string {
  const path = `/exit/${++lines}`
  scene.hooks.page(path, `<Dial ${dial}><Queue ${queue}>${name}</Queue></Dial>`)
  return path
}
const waiting = (name: string) =>
  [...scene.world.queues.values()].find((one) => one.friendlyName === name)?.members ?? []

test('the first in line is joined with who dials the queue; afterwards both actions are told', async () => {
  const name = line()
  const caller = scene.call({ speak: { tones: [500] } }, entry(name))
  await scene.until(() => waiting(name).length === 1, 'it waits')
  const agent = scene.call({ speak: { tones: [700] } }, exit(name))
  await scene.hears(caller.phone, 700)
  await scene.hears(agent.phone, 500)
  agent.phone.hangUp()
  expect(await scene.hooks.params('/action')).toMatchObject({
    QueueResult: 'bridged',
    QueueSid: expect.stringMatching(/^QU[0-9a-f]{32}$/),
    QueueTime: expect.stringMatching(/^\d+$/),
    CallSid: caller.leg.sid,
  })
  expect(await scene.hooks.params('/dialled')).toMatchObject({
    DialCallStatus: 'completed',
    DialCallSid: caller.leg.sid,
    CallStatus: 'completed',
  })
  await scene.ended(caller.leg)
  expect(scene.captions(caller.phone)).toEqual(['action'])
})

test('the waiting caller hears the dialler’s document before the two are joined', async () => {
  const name = line()
  scene.hooks.page('/about', '<Say>you will now be connected</Say>')
  const caller = scene.call({}, entry(name))
  await scene.until(() => waiting(name).length === 1, 'it waits')
  const agent = scene.call({ speak: { tones: [700] } }, exit(name, 'url="/about"'))
  expect(await scene.hooks.params('/about')).toMatchObject({
    CallSid: caller.leg.sid,
    DequeingCallSid: agent.leg.sid,
    QueueSid: expect.stringMatching(/^QU/),
  })
  await scene.hears(caller.phone, 700)
  expect(scene.captions(caller.phone)).toEqual(['you will now be connected'])
  expect(scene.captions(agent.phone)).toEqual([])
})

test('an empty queue is waited at until the timeout', async () => {
  const agent = scene.call({}, exit(line(), '', 'action="/dialled" timeout="40"'))
  await scene.until(() => agent.leg.answeredAt !== null, 'it is answered')
  await scene.fly(() => scene.hooks.requests('/dialled').length > 0, 'the time is up', 1000)
  expect(await scene.hooks.params('/dialled')).toMatchObject({ DialCallStatus: 'no-answer' })
})

test('the wait document is asked for again whenever it ends, with the present position, once a second at most', async () => {
  const name = line()
  scene.hooks.page('/wait', '<Play>/a.wav</Play>')
  const attributes = 'waitUrl="/wait" waitUrlMethod="GET"'
  const first = scene.call({}, entry(name, attributes))
  await scene.until(() => waiting(name).length === 1, 'the first waits')
  const second = scene.call({}, entry(name, attributes))
  await scene.hears(second.phone, 800)
  const askedBy = (sid: string) => scene.hooks.requests('/wait').filter((one) => one.query.CallSid === sid)
  expect(askedBy(second.leg.sid)[0]?.query).toMatchObject({
    QueuePosition: '2',
    CurrentQueueSize: '2',
    QueueTime: '0',
    AvgQueueTime: '0',
    MaxQueueSize: '1000',
  })
  first.phone.hangUp()
  await scene.until(() => askedBy(second.leg.sid).at(-1)?.query.QueuePosition === '1', 'it has moved up')
  const times = askedBy(second.leg.sid).map((one) => one.atMs)
  expect((times.at(-1) ?? 0) - (times.at(-2) ?? 0)).toBeGreaterThan(950)
})

test('<Leave> in the wait document, by a pressed key, goes on at action with QueueResult=leave', async () => {
  const name = line()
  scene.hooks.page('/menu', '<Gather numDigits="1" action="/pressed" timeout="60"><Say>press</Say></Gather>')
  scene.hooks.page('/pressed', ({ params }) =>
    params.Digits === '1' ? '<Leave/>' : '<Redirect>/menu</Redirect>',
  )
  const { phone, leg } = scene.call({}, entry(name, 'action="/action" waitUrl="/menu"'))
  await scene.hears(phone, MARKER_HZ)
  phone.press('1')
  expect(await scene.hooks.params('/pressed')).toMatchObject({ Digits: '1', QueuePosition: '1' })
  expect(await scene.hooks.params('/action')).toMatchObject({ QueueResult: 'leave' })
  await scene.ended(leg)
  expect(scene.captions(phone)).toEqual(['press', 'action'])
})

test('<Leave> without action goes on with the next verb', async () => {
  scene.hooks.page('/leave', '<Leave/>')
  const { phone, leg } = scene.call({}, entry(line(), 'waitUrl="/leave"'))
  await scene.ended(leg)
  expect(scene.captions(phone)).toEqual(['after'])
})

test('<Hangup> in the wait document ends the call', async () => {
  scene.hooks.page('/bye', '<Hangup/>')
  const { phone, leg } = scene.call({}, entry(line(), 'action="/action" waitUrl="/bye"'))
  expect(await scene.ended(leg)).toBe('completed')
  expect(await scene.hooks.params('/action')).toMatchObject({ QueueResult: 'hangup' })
  expect(scene.captions(phone)).toEqual([])
})

test('<Dial> and <Enqueue> in a wait document are refused with a warning', async () => {
  scene.hooks.page('/bad', '<Dial>+12025550177</Dial><Enqueue>x</Enqueue><Leave/>')
  const { leg } = scene.call({}, entry(line(), 'waitUrl="/bad"'))
  await scene.ended(leg)
  expect(scene.alerts(leg).codes).toEqual(['12200 warning', '12200 warning'])
})

test('a wait document that cannot be had ends the waiting with an error', async () => {
  const { leg } = scene.call({}, entry(line(), 'action="/action" waitUrl="/missing"'))
  expect(await scene.hooks.params('/action')).toMatchObject({ QueueResult: 'error' })
  await scene.ended(leg)
})

test('a full queue takes nobody: queue-full, at once', async () => {
  const name = line()
  scene.call({}, entry(name, 'maxQueueSize="1"'))
  await scene.until(() => waiting(name).length === 1, 'the first waits')
  scene.call({}, entry(name, 'maxQueueSize="1" action="/action"'))
  expect(await scene.hooks.params('/action')).toMatchObject({ QueueResult: 'queue-full', QueueTime: '0' })
})

test('a caller who hangs up while waiting: action is told and its answer not carried out', async () => {
  const name = line()
  const { phone } = scene.call({}, entry(name))
  await scene.until(() => waiting(name).length === 1, 'it waits')
  phone.hangUp()
  expect(await scene.hooks.params('/action')).toMatchObject({
    QueueResult: 'hangup',
    CallStatus: 'completed',
  })
  expect(waiting(name)).toHaveLength(0)
})

test('a redirect takes the caller out of the queue and tells action so at once', async () => {
  const name = line()
  const { phone, leg } = scene.call({}, entry(name))
  await scene.until(() => waiting(name).length === 1, 'it waits')
  redirectLeg(scene.world, leg, { twiml: '<Response><Say>elsewhere</Say></Response>' })
  expect(await scene.hooks.params('/action')).toMatchObject({
    QueueResult: 'redirected',
    CallStatus: 'in-progress',
  })
  await scene.ended(leg)
  expect(scene.captions(phone)).toEqual(['elsewhere'])
})

test('a queue without a name is none: QueueResult=error', async () => {
  const { leg } = scene.call({}, entry(''))
  const asked = await scene.hooks.params('/action')
  expect(asked.QueueResult).toBe('error')
  expect(asked.QueueSid).toBeUndefined()
  expect(scene.alerts(leg).codes).toEqual(['12200 error'])
})
