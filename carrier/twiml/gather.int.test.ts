import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { MARKER_HZ } from '../media/markerSpeech.ts'
import { Scene } from './testing/scene.ts'
import { wav } from './testing/wav.ts'

let scene: Scene
beforeAll(async () => {
  scene = await Scene.open()
  scene.hooks.page('/long.wav', { type: 'audio/wav', body: wav(800, 15_000) })
  scene.hooks.page('/short.wav', { type: 'audio/wav', body: wav(800, 600) })
  scene.hooks.page('/action', '<Hangup/>')
})
afterAll(() => scene.close())
afterEach(() => scene.clear())

const call = async (gather: string, after = '<Say>nothing</Say>') => {
  scene.hooks.page('/voice', gather + after)
  const { phone, leg } = scene.call()
  await scene.until(() => leg.answeredAt !== null, 'the call is answered')
  return { phone, leg }
}

test('numDigits ends the gathering, the first key silences the prompt, and action is told the digits', async () => {
  const { phone, leg } = await call('<Gather numDigits="3" action="/action"><Play>/long.wav</Play></Gather>')
  await scene.hears(phone, 800)
  phone.press('1')
  await scene.hearsNothingOf(phone, 800)
  phone.press('*')
  phone.press('3')
  expect(await scene.hooks.params('/action')).toMatchObject({
    Digits: '1*3',
    CallSid: leg.sid,
    CallStatus: 'in-progress',
  })
  expect(await scene.ended(leg)).toBe('completed')
  expect(scene.captions(phone)).toEqual([])
})

test('with bargeIn="false" the prompt is heard to its end, and the keys pressed meanwhile count', async () => {
  const { phone, leg } = await call(
    '<Gather numDigits="2" bargeIn="false" action="/action"><Play>/short.wav</Play><Say>end</Say></Gather>',
  )
  await scene.hears(phone, 800)
  phone.press('1')
  phone.press('2')
  await scene.until(() => scene.captions(phone).includes('end'), 'the end of the prompt')
  expect(scene.hooks.requests('/action')).toHaveLength(0)
  expect(await scene.hooks.params('/action')).toMatchObject({ Digits: '12' })
  await scene.ended(leg)
})

test('with bargeIn="false" the timeout begins after the prompt', async () => {
  const { phone, leg } = await call(
    '<Gather timeout="20" bargeIn="false" action="/action"><Pause length="60"/></Gather>',
  )
  phone.press('1')
  const since = scene.world.clock.nowMs()
  await scene.fly(() => scene.world.clock.nowMs() - since > 50_000, 'most of the prompt')
  phone.press('2')
  await scene.fly(() => leg.ended, 'the timeout is over')
  expect(await scene.hooks.params('/action')).toMatchObject({ Digits: '12' })
  expect(scene.world.clock.nowMs() - since).toBeGreaterThanOrEqual(79_000)
})

test('# ends the gathering by default and is no part of the digits', async () => {
  const { phone, leg } = await call('<Gather action="action?lang=ko"/>')
  for (const key of '42#') phone.press(key)
  expect(await scene.hooks.params('/action')).toMatchObject({ Digits: '42', FinishedOnKey: '#' })
  expect(scene.hooks.requests('/action')[0]?.query).toEqual({ lang: 'ko' })
  await scene.ended(leg)
})

test('finishOnKey may be another key, or none', async () => {
  const other = await call('<Gather finishOnKey="*" action="/action"/>')
  for (const key of '4#2*') other.phone.press(key)
  expect(await scene.hooks.params('/action')).toMatchObject({ Digits: '4#2' })
  await scene.ended(other.leg)
  await scene.clear()
  const none = await call('<Gather finishOnKey="" timeout="3" action="/action"/>')
  for (const key of '4#*') none.phone.press(key)
  await scene.fly(() => none.leg.ended, 'the timeout is over')
  expect(await scene.hooks.params('/action')).toMatchObject({ Digits: '4#*', FinishedOnKey: '' })
})

test('the timeout begins after the prompt and again with each key', async () => {
  const { phone, leg } = await call('<Gather timeout="20" action="/action"><Say>a</Say></Gather>')
  const said = scene.world.clock.nowMs()
  await scene.hears(phone, MARKER_HZ)
  await scene.hearsNothingOf(phone, MARKER_HZ)
  await scene.fly(() => scene.world.clock.nowMs() - said > 15_000, 'fifteen seconds')
  phone.press('7')
  await scene.fly(() => scene.world.clock.nowMs() - said > 33_000, 'less than twenty seconds since the key')
  expect(scene.hooks.requests('/action')).toHaveLength(0)
  await scene.fly(() => leg.ended, 'the timeout is over')
  expect(await scene.hooks.params('/action')).toMatchObject({ Digits: '7' })
})

test('no key: the next verb follows, and action is not asked', async () => {
  const { phone, leg } = await call('<Gather timeout="60" action="/action"/>')
  await scene.fly(() => scene.captions(phone).length > 0, 'the next verb')
  expect(await scene.ended(leg)).toBe('completed')
  expect(scene.captions(phone)).toEqual(['nothing'])
  expect(scene.hooks.requests('/action')).toHaveLength(0)
})

test('only the finishing key counts as no key', async () => {
  const { phone, leg } = await call('<Gather action="/action"/>')
  phone.press('#')
  await scene.ended(leg)
  expect(scene.captions(phone)).toEqual(['nothing'])
})

test('actionOnEmptyResult asks action without a key', async () => {
  const { leg } = await call('<Gather timeout="2" actionOnEmptyResult="true" action="/action" method="GET"/>')
  await scene.fly(() => leg.ended, 'the timeout is over')
  expect(await scene.hooks.params('/action')).toMatchObject({ Digits: '' })
  expect(scene.hooks.requests('/action')[0]?.method).toBe('GET')
})

test('without action the current document is asked again, by POST', async () => {
  scene.hooks.page('/voice', ({ params }) => (params.Digits ? '<Say>again</Say>' : '<Gather numDigits="1"/>'))
  const { phone, leg } = scene.call()
  await scene.until(() => leg.answeredAt !== null, 'the call is answered')
  phone.press('5')
  expect(await scene.hooks.params('/voice', 2)).toMatchObject({ Digits: '5' })
  await scene.ended(leg)
  expect(scene.captions(phone)).toEqual(['again'])
})

test('speech is tolerated, warned of, and never recognised', async () => {
  const { phone, leg } = await call('<Gather input="speech" timeout="2" action="/action"/>')
  phone.press('1')
  await scene.fly(() => leg.ended || scene.captions(phone).length > 0, 'the timeout is over')
  expect(scene.hooks.requests('/action')).toHaveLength(0)
  expect(scene.alerts(leg).text).toContain('speech input is not offered')
})

test('a caller who hangs up while keys are gathered leaves nothing behind', async () => {
  const { phone, leg } = await call('<Gather action="/action"><Play loop="0">/long.wav</Play></Gather>')
  phone.hangUp()
  expect(leg.status).toBe('completed')
  await scene.until(() => leg.events.listenerCount('digit') === 0, 'nobody listens for keys')
  expect(scene.hooks.requests('/action')).toHaveLength(0)
})
