import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { BEEP_HZ } from '../media/beep.ts'
import { decodeAudio } from '../media/decodeAudio.ts'
import { tonePower } from '../media/goertzel.ts'
import { MARKER_HZ } from '../media/markerSpeech.ts'
import { Scene } from './testing/scene.ts'

let scene: Scene
beforeAll(async () => {
  scene = await Scene.open()
  scene.hooks.page('/action', '<Say>thanks</Say>')
  scene.hooks.page('/recording', { status: 204 })
})
afterAll(() => scene.close())
afterEach(() => scene.clear())

const record = (attributes: string) => `<Record ${attributes}/><Say>nothing</Say>`

function samplesOf(url: string | undefined): Int16Array {
  const sid = url?.split('/').at(-1) ?? ''
  return decodeAudio(readFileSync(scene.world.recorder.wavPath(sid)), 'audio/wav').samples
}

test('a key ends the recording; action is told where it is, how long it is and which key', async () => {
  scene.hooks.page('/voice', record('action="/action" recordingStatusCallback="/recording"'))
  const { phone, leg } = scene.call({ speak: { tones: [950] } })
  await scene.hears(phone, BEEP_HZ)
  await scene.until(() => (scene.world.recorder.list().at(-1)?.callSid ?? '') === leg.sid, 'it records')
  const startedAt = Date.now()
  await scene.until(() => Date.now() - startedAt > 1100, 'something was said')
  phone.press('5')
  const asked = await scene.hooks.params('/action')
  expect(asked).toMatchObject({ RecordingDuration: '1', Digits: '5', CallSid: leg.sid })
  const samples = samplesOf(asked.RecordingUrl)
  expect(tonePower(samples, 950)).toBeGreaterThan(0.001)
  expect(tonePower(samples, BEEP_HZ)).toBeLessThan(0.00001)
  expect(await scene.hooks.params('/recording')).toMatchObject({
    RecordingStatus: 'completed',
    RecordingSource: 'RecordVerb',
    RecordingUrl: asked.RecordingUrl,
  })
  await scene.ended(leg)
  expect(scene.captions(phone)).toEqual(['thanks'])
})

test('silence ends the recording after the timeout, counted from the last sound', async () => {
  scene.hooks.page('/voice', record('action="/action" timeout="30" playBeep="false"'))
  const { phone, leg } = scene.call({ speak: { tones: [950] } })
  await scene.until(() => scene.world.recorder.list().at(-1)?.callSid === leg.sid, 'it records')
  const from = scene.world.clock.nowMs()
  await scene.fly(() => scene.world.clock.nowMs() - from > 100_000, 'no silence yet')
  expect(scene.hooks.requests('/action')).toHaveLength(0)
  phone.speak('silence')
  const silentFrom = scene.world.clock.nowMs()
  await scene.fly(() => scene.hooks.requests('/action').length > 0, 'the silence is over', 1000)
  expect(scene.world.clock.nowMs() - silentFrom).toBeGreaterThanOrEqual(29_000)
  expect((await scene.hooks.params('/action')).Digits).toBeUndefined()
  expect(scene.heard(phone, BEEP_HZ)).toBe(false)
})

test('maxLength ends the recording', async () => {
  scene.hooks.page('/voice', record('action="/action" maxLength="40" timeout="0"'))
  const { phone, leg } = scene.call({ speak: { tones: [950] } })
  await scene.hears(phone, BEEP_HZ)
  await scene.hearsNothingOf(phone, BEEP_HZ)
  await scene.until(() => scene.world.recorder.list().at(-1)?.callSid === leg.sid, 'it records')
  const from = scene.world.clock.nowMs()
  await scene.fly(() => scene.hooks.requests('/action').length > 0, 'the longest recording', 1000)
  expect(scene.world.clock.nowMs() - from).toBeLessThan(50_000)
})

test('only the keys of finishOnKey end it', async () => {
  scene.hooks.page('/voice', record('action="/action" finishOnKey="#"'))
  const { phone, leg } = scene.call({ speak: { tones: [950] } })
  await scene.until(() => scene.world.recorder.list().at(-1)?.callSid === leg.sid, 'it records')
  const startedAt = Date.now()
  await scene.until(() => Date.now() - startedAt > 200, 'something was said')
  phone.press('1')
  phone.press('*')
  phone.press('#')
  expect((await scene.hooks.params('/action')).Digits).toBe('#')
})

test('a caller who hangs up has recorded: action is asked with Digits=hangup and its answer not carried out', async () => {
  scene.hooks.page('/voice', record('action="/action"'))
  const { phone, leg } = scene.call({ speak: { tones: [950] } })
  await scene.until(() => scene.world.recorder.list().at(-1)?.callSid === leg.sid, 'it records')
  await scene.until(() => phone.heard.last(1000).length === 8000, 'something was said')
  phone.hangUp()
  expect(await scene.hooks.params('/action')).toMatchObject({ Digits: 'hangup', CallStatus: 'completed' })
  expect(scene.captions(phone)).toEqual([])
  expect(leg.status).toBe('completed')
})

test('a recording without sound is none: the next verb follows and action is not asked', async () => {
  scene.hooks.page('/voice', record('action="/action" timeout="4"'))
  const { phone, leg } = scene.call()
  await scene.hears(phone, BEEP_HZ)
  await scene.until(() => scene.world.recorder.list().at(-1)?.callSid === leg.sid, 'it records')
  await scene.fly(() => scene.captions(phone).length > 0, 'the silence is over')
  expect(scene.captions(phone)).toEqual(['nothing'])
  expect(scene.hooks.requests('/action')).toHaveLength(0)
})

test('<Start><Recording> records beside the verbs, the party and what it hears in separate channels', async () => {
  scene.hooks.page(
    '/voice',
    '<Start><Recording recordingStatusCallback="/recording" recordingStatusCallbackEvent="in-progress completed"/></Start><Say>recorded</Say>',
  )
  const { phone, leg } = scene.call({ speak: { tones: [950] } })
  await scene.hears(phone, MARKER_HZ)
  expect(scene.world.recorder.list().at(-1)).toMatchObject({
    source: 'StartCallRecordingTwiML',
    channels: 2,
    track: 'both',
  })
  await scene.ended(leg)
  expect(await scene.hooks.params('/recording')).toMatchObject({ RecordingStatus: 'in-progress' })
  const done = await scene.hooks.params('/recording', 2)
  expect(done).toMatchObject({ RecordingStatus: 'completed', RecordingChannels: '2', CallSid: leg.sid })
})

test('<Stop><Recording> ends a recording by its name', async () => {
  scene.hooks.page(
    '/voice',
    '<Start><Recording name="first" channels="mono" recordingStatusCallback="/recording"/></Start><Say>a</Say>' +
      '<Stop><Recording name="first"/></Stop><Pause length="60"/>',
  )
  const { leg } = scene.call({ speak: { tones: [950] } })
  expect(await scene.hooks.params('/recording')).toMatchObject({ RecordingChannels: '1', CallSid: leg.sid })
  expect(leg.ended).toBe(false)
})
