import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { MARKER_HZ } from '../media/markerSpeech.ts'
import { Scene } from './testing/scene.ts'
import { wav } from './testing/wav.ts'

let scene: Scene
beforeAll(async () => {
  scene = await Scene.open()
  scene.hooks.page('/a.wav', { type: 'audio/wav', body: wav(800, 300) })
  scene.hooks.page('/b.wav', { type: 'audio/wav', body: wav(1100, 300) })
})
afterAll(() => scene.close())
afterEach(() => scene.clear())

test('<Say> is heard, shown as words, answers the call, and the document’s end hangs up', async () => {
  scene.hooks.page('/voice', '<Say language="ko-KR">안녕<break/>하세요</Say>')
  const { phone, leg } = scene.call()
  expect(leg.status).toBe('ringing')
  await scene.hears(phone, MARKER_HZ)
  expect(leg.status).toBe('in-progress')
  expect(await scene.ended(leg)).toBe('completed')
  expect(scene.captions(phone)).toEqual(['안녕 하세요'])
  const asked = await scene.hooks.params('/voice')
  expect(asked).toMatchObject({
    CallSid: leg.sid,
    CallStatus: 'ringing',
    Direction: 'inbound',
    From: leg.from,
  })
})

test('<Play> plays as often as loop says, and the next verb follows at its end', async () => {
  scene.hooks.page('/voice', '<Play loop="2">a.wav</Play><Play>/b.wav</Play>')
  const { phone, leg } = scene.call()
  await scene.ended(leg)
  expect(scene.heardMs(phone, 800)).toBeGreaterThanOrEqual(540)
  expect(scene.heardMs(phone, 800)).toBeLessThanOrEqual(640)
  expect(scene.heardMs(phone, 1100)).toBeGreaterThanOrEqual(260)
  expect(scene.heardMs(phone, 1100)).toBeLessThanOrEqual(320)
})

test('<Play loop="0"> plays until it is interrupted', async () => {
  scene.hooks.page('/voice', '<Play loop="0">/a.wav</Play>')
  const { phone, leg } = scene.call()
  await scene.until(() => scene.heardMs(phone, 800) > 1200, 'it plays a fifth time')
  phone.hangUp()
  expect(leg.status).toBe('completed')
})

test('<Play digits> presses keys towards the party, with pauses', async () => {
  scene.hooks.page('/voice', '<Play digits="1w2#"/>')
  const { phone, leg } = scene.call()
  await scene.ended(leg)
  expect(phone.log[0]?.digitsHeard).toBe('12#')
  expect(scene.heard(phone, 697)).toBe(true)
})

test('a sound with an ETag is fetched once and then only asked after', async () => {
  scene.hooks.page('/kept.wav', (asked) =>
    asked.headers['if-none-match'] === '"v1"'
      ? { status: 304 }
      : { type: 'audio/wav', body: wav(900, 100), headers: { ETag: '"v1"' } },
  )
  scene.hooks.page('/voice', '<Play>/kept.wav</Play><Play>/kept.wav</Play>')
  const { phone, leg } = scene.call()
  await scene.ended(leg)
  expect(scene.hooks.requests('/kept.wav').map((one) => one.headers['if-none-match'])).toEqual([
    undefined,
    '"v1"',
  ])
  expect(scene.heardMs(phone, 900)).toBeGreaterThanOrEqual(150)
})

test('a sound’s URL may carry a name and a password', async () => {
  scene.hooks.page('/guarded.wav', ({ headers }) =>
    headers.authorization === `Basic ${btoa('us er:p@ss')}`
      ? { type: 'audio/wav', body: wav(900, 200) }
      : { status: 401 },
  )
  scene.hooks.page('/voice', `<Play>${scene.hooks.url.replace('//', '//us%20er:p%40ss@')}/guarded.wav</Play>`)
  const { phone, leg } = scene.call()
  await scene.ended(leg)
  expect(scene.heard(phone, 900)).toBe(true)
})

test.each([
  ['that is no audio', '/text.wav', 12300],
  ['that is MP3', '/music.mp3', 12300],
  ['that does not exist', '/missing.wav', 11200],
  ['on a host that refuses', 'http://127.0.0.1:1/x.wav', 11205],
  ['with an impossible URL', 'gopher://x/y', 11100],
])('a sound %s is reported and skipped', async (_what, url, code) => {
  scene.hooks.page('/text.wav', { type: 'text/html', body: '<p>no</p>' })
  scene.hooks.page('/music.mp3', { type: 'audio/mpeg', body: Buffer.from([0xff, 0xfb, 0x90, 0]) })
  scene.hooks.page('/voice', `<Play>${url}</Play><Play>/b.wav</Play>`)
  const { phone, leg } = scene.call()
  expect(await scene.ended(leg)).toBe('completed')
  expect(scene.heard(phone, 1100)).toBe(true)
  expect(scene.alerts(leg).codes).toEqual([`${code} error`])
})

test('an audio document that cannot be decoded is reported and the call hung up', async () => {
  scene.hooks.page('/voice', { type: 'audio/mpeg', body: Buffer.from([0xff, 0xfb, 0x90, 0]) })
  const { leg } = scene.call()
  expect(await scene.ended(leg)).toBe('completed')
  expect(scene.alerts(leg).codes).toEqual(['12300 error'])
})

test('<Pause> before anything else lets the call ring for that long', async () => {
  scene.hooks.page('/voice', '<Pause length="70"/><Say>hi</Say>')
  const { leg } = scene.call()
  await scene.hooks.params('/voice')
  await scene.fly(() => leg.answeredAt !== null, 'the call is answered')
  const rangMs = (leg.answeredAt?.getTime() ?? 0) - leg.createdAt.getTime()
  expect(rangMs).toBeGreaterThanOrEqual(70_000)
  expect(rangMs).toBeLessThan(75_000)
  expect(await scene.ended(leg)).toBe('completed')
})

test('<Echo> lets the party hear itself until it hangs up', async () => {
  scene.hooks.page('/voice', '<Echo/>')
  const { phone, leg } = scene.call({ speak: { tones: [1234] } })
  await scene.hears(phone, 1234)
  phone.speak('silence')
  await scene.hearsNothingOf(phone, 1234)
  phone.hangUp()
  expect(leg.status).toBe('completed')
})

test('an audio document is played and the call hung up', async () => {
  scene.hooks.page('/voice', { type: 'audio/x-wav', body: wav(1300, 200) })
  const { phone, leg } = scene.call()
  expect(await scene.ended(leg)).toBe('completed')
  expect(scene.heard(phone, 1300)).toBe(true)
})

test('a plain text document is read aloud and the call hung up', async () => {
  scene.hooks.page('/voice', { type: 'text/plain; charset=utf-8', body: '안녕하세요' })
  const { phone, leg } = scene.call()
  expect(await scene.ended(leg)).toBe('completed')
  expect(scene.captions(phone)).toEqual(['안녕하세요'])
})
