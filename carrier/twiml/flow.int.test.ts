import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { redirectLeg } from '../calls/redirectLeg.ts'
import { MARKER_HZ } from '../media/markerSpeech.ts'
import type { Answer } from './testing/hooks.ts'
import { Scene } from './testing/scene.ts'
import { wav } from './testing/wav.ts'

let scene: Scene
beforeAll(async () => {
  scene = await Scene.open()
  scene.hooks.page('/a.wav', { type: 'audio/wav', body: wav(800, 300) })
})
afterAll(() => scene.close())
afterEach(async () => {
  await scene.clear()
  scene.world.account.numbers.update(scene.number, {
    voiceUrl: `${scene.hooks.url}/voice`,
    voiceFallbackUrl: '',
  })
})

const SORRY = 'We are sorry. An application error has occurred. Goodbye.'

test('<Redirect> goes on with another document, resolved against the current one, without answering', async () => {
  scene.hooks.page('/voice', '<Redirect method="GET">menus/main.xml?x=1</Redirect><Say>never</Say>')
  scene.hooks.page('/menus/main.xml', '<Redirect>../last</Redirect>')
  scene.hooks.page('/last', '<Reject reason="busy"/>')
  const { phone, leg } = scene.call()
  expect(await scene.ended(leg)).toBe('busy')
  expect(leg.answeredAt).toBeNull()
  expect(
    scene.hooks.asked.filter((one) => one.path !== '/status').map((one) => [one.method, one.path]),
  ).toEqual([
    ['POST', '/voice'],
    ['GET', '/menus/main.xml'],
    ['POST', '/last'],
  ])
  expect(scene.hooks.requests('/menus/main.xml')[0]?.query).toMatchObject({ x: '1', CallSid: leg.sid })
  expect(scene.captions(phone)).toEqual([])
})

test('relative URLs resolve against where HTTP redirects led', async () => {
  scene.hooks.page('/voice', { status: 307, headers: { Location: '/moved/here' } })
  scene.hooks.page('/moved/here', '<Redirect>next</Redirect>')
  scene.hooks.page('/moved/next', '<Say>arrived</Say>')
  const { phone, leg } = scene.call()
  await scene.ended(leg)
  expect(scene.captions(phone)).toEqual(['arrived'])
})

test.each([
  ['', 'no-answer'],
  ['reason="rejected"', 'no-answer'],
  ['reason="busy"', 'busy'],
])('<Reject %s> ends the call unanswered as %s', async (attribute, status) => {
  scene.hooks.page('/voice', `<Reject ${attribute}/>`)
  const { leg } = scene.call()
  expect(await scene.ended(leg)).toBe(status)
  expect(leg.answeredAt).toBeNull()
})

test('<Reject> after the call was answered hangs up', async () => {
  scene.hooks.page('/voice', '<Say>hi</Say><Reject/>')
  const { leg } = scene.call()
  expect(await scene.ended(leg)).toBe('completed')
})

test.each(['<Hangup/><Say>never</Say>', ''])('%j answers the call and ends it', async (twiml) => {
  scene.hooks.page('/voice', twiml)
  const { phone, leg } = scene.call()
  expect(await scene.ended(leg)).toBe('completed')
  expect(leg.answeredAt).not.toBeNull()
  expect(scene.captions(phone)).toEqual([])
})

test('<Leave> outside a queue is passed over', async () => {
  scene.hooks.page('/voice', '<Leave/><Say>on</Say>')
  const { phone, leg } = scene.call()
  await scene.ended(leg)
  expect(scene.captions(phone)).toEqual(['on'])
})

test('what the schema does not know is warned of and skipped', async () => {
  scene.hooks.page('/voice', '<say>no</say><Say loud="1">yes</Say><Connect><Stream url="wss://x"/></Connect>')
  const { phone, leg } = scene.call()
  await scene.ended(leg)
  expect(scene.captions(phone)).toEqual(['yes'])
  expect(scene.alerts(leg).codes).toEqual(['12200 warning', '12200 warning', '12200 warning'])
})

test('a redirect of the live leg interrupts the current verb at once', async () => {
  scene.hooks.page('/voice', '<Play loop="0">/a.wav</Play>')
  scene.hooks.page('/other', '<Say>other</Say>')
  const { phone, leg } = scene.call()
  await scene.hears(phone, 800)
  redirectLeg(scene.world, leg, { url: `${scene.hooks.url}/other`, method: 'POST' })
  expect(leg.voice.source).toBeNull()
  await scene.hears(phone, MARKER_HZ)
  await scene.ended(leg)
  expect(scene.captions(phone)).toEqual(['other'])
})

test('redirects that overtake each other leave only the last one running', async () => {
  scene.hooks.page('/voice', '<Pause length="60"/>')
  const { phone, leg } = scene.call()
  await scene.hooks.params('/voice')
  for (const name of ['one', 'two', 'three'])
    redirectLeg(scene.world, leg, { twiml: `<Response><Say>${name}</Say></Response>` })
  await scene.ended(leg)
  expect(scene.captions(phone)).toEqual(['three'])
})

test('TwiML given as text has no URL: absolute actions work, relative and default ones are 11100', async () => {
  scene.hooks.page('/voice', '<Say>hi</Say><Pause length="60"/>')
  scene.hooks.page('/action', '<Say>absolute</Say>')
  const first = scene.call()
  await scene.hears(first.phone, MARKER_HZ)
  const gather = `<Gather numDigits="1" action="${scene.hooks.url}/action"/>`
  redirectLeg(scene.world, first.leg, { twiml: `<Response>${gather}</Response>` })
  await scene.until(() => first.leg.events.listenerCount('digit') > 0, 'keys are gathered')
  first.phone.press('1')
  await scene.ended(first.leg)
  expect(scene.captions(first.phone)).toEqual(['hi', 'absolute'])
})

test.each(['<Redirect>/x</Redirect>', '<Redirect/>', '<Gather actionOnEmptyResult="true" timeout="0"/>'])(
  'TwiML given as text has no URL to resolve %s against: 11100',
  async (relative) => {
    scene.hooks.page('/voice', '<Say>hi</Say><Pause length="60"/>')
    const { phone, leg } = scene.call()
    await scene.hears(phone, MARKER_HZ)
    redirectLeg(scene.world, leg, { twiml: `<Response>${relative}</Response>` })
    await scene.until(() => scene.captions(phone).includes(SORRY), 'the caller is told')
    expect(scene.alerts(leg).codes).toEqual(['11100 error'])
    expect(leg.status).toBe('in-progress')
  },
)

const BOMB = '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><Response><Say>&c;</Say></Response>'

test('a document that cannot be had or read: the unanswered caller is told, the call fails, the alert says why', async () => {
  const bad: readonly [Answer | null, string][] = [
    [{ body: '{"no":"xml"}' }, '12100 error'],
    [{ type: 'text/html', body: '<html><br><p>hello</html>' }, '12100 error'],
    [{ body: '<response/>' }, '12100 error'],
    [{ body: BOMB }, '12100 error'],
    [{ body: '' }, '12100 error'],
    [{ body: `<Response><Say>${'a'.repeat(70_000)}</Say></Response>` }, '11750 error'],
    [{ type: 'application/json', body: '{}' }, '12300 error'],
    [{ status: 404 }, '11200 error'],
    [{ status: 500, body: '<Response/>' }, '11200 error'],
    [{ status: 302, headers: { Location: '/bad/9' } }, '11215 error'],
    [null, '11200 error'],
  ]
  scene.hooks.page('/voice', '<Say>fine</Say>')
  const calls = bad.map(([answer, code], index) => {
    scene.hooks.page(`/bad/${index}`, answer)
    return { code, ...scene.call({}, `/bad/${index}#rt=900&tt=900`) }
  })
  const fine = scene.call()
  expect(await scene.ended(fine.leg)).toBe('completed')
  expect(scene.captions(fine.phone)).toEqual(['fine'])
  for (const { code, phone, leg } of calls) {
    expect(await scene.ended(leg)).toBe('failed')
    expect(scene.alerts(leg).codes).toEqual([code])
    expect(scene.captions(phone)).toEqual([SORRY])
    expect(scene.heardMs(phone, MARKER_HZ)).toBeGreaterThan(3000)
  }
})

test('a host that refuses connections is 11205', async () => {
  scene.hooks.page('/voice', '<Redirect>http://127.0.0.1:1/voice</Redirect>')
  const { phone, leg } = scene.call()
  await scene.until(() => scene.captions(phone).includes(SORRY), 'the caller is told')
  expect(scene.alerts(leg).codes).toEqual(['11205 error'])
})

test('an answered call whose next document fails is told so and completed', async () => {
  scene.hooks.page('/voice', '<Say>hi</Say><Redirect>/missing</Redirect>')
  const { phone, leg } = scene.call()
  expect(await scene.ended(leg)).toBe('completed')
  expect(scene.captions(phone)).toEqual(['hi', SORRY])
})

test('the fallback URL is told what failed and takes over', async () => {
  scene.world.account.numbers.update(scene.number, { voiceFallbackUrl: `${scene.hooks.url}/fallback` })
  scene.hooks.page('/voice', 'oops & broken')
  scene.hooks.page('/fallback', '<Say>fallback</Say>')
  const { phone, leg } = scene.call()
  expect(await scene.ended(leg)).toBe('completed')
  expect(scene.captions(phone)).toEqual(['fallback'])
  expect(await scene.hooks.params('/fallback')).toMatchObject({
    ErrorCode: '12100',
    ErrorUrl: `${scene.hooks.url}/voice`,
    CallSid: leg.sid,
  })
})

test('the fallback URL also takes over when an action fails, and its own failure is the end', async () => {
  scene.world.account.numbers.update(scene.number, { voiceFallbackUrl: `${scene.hooks.url}/fallback` })
  scene.hooks.page('/voice', '<Redirect>/missing</Redirect>')
  scene.hooks.page('/fallback', { status: 503 })
  const { phone, leg } = scene.call()
  await scene.until(() => scene.captions(phone).includes(SORRY), 'the caller is told')
  expect(scene.alerts(leg).codes).toEqual(['11200 error', '11200 error'])
  expect(await scene.hooks.params('/fallback')).toMatchObject({ ErrorUrl: `${scene.hooks.url}/missing` })
  expect(scene.hooks.requests('/fallback')).toHaveLength(1)
})

test('documents that only redirect round and round end with 11215', async () => {
  scene.hooks.page('/voice', '<Redirect/>')
  const { phone, leg } = scene.call()
  await scene.until(() => scene.captions(phone).includes(SORRY), 'the caller is told')
  expect(scene.hooks.requests('/voice')).toHaveLength(11)
  expect(scene.alerts(leg).codes).toEqual(['11215 error'])
})

test.each([
  ['a Gather that waits for nothing', '<Gather timeout="0" actionOnEmptyResult="true"/>'],
  ['a Dial that reaches nobody', '<Dial action="/voice" callerId="+19995550100">+12025550199</Dial>'],
  ['a Dial and a Redirect in turn', '<Dial action="/turn" callerId="+19995550100">+12025550199</Dial>'],
])('%s is asked for again once a second, after ten times at once', async (_what, twiml) => {
  scene.hooks.page('/voice', twiml)
  scene.hooks.page('/turn', '<Redirect>/voice</Redirect>')
  const { phone, leg } = scene.call()
  const pauses = () =>
    scene.hooks.asked.map(({ atMs }, at, all) => atMs - (all[at - 1]?.atMs ?? atMs)).filter((ms) => ms > 500)
  await scene.until(() => pauses().length === 2, 'two pauses')
  expect(scene.hooks.asked.length).toBeLessThan(40)
  expect(leg.ended).toBe(false)
  phone.hangUp()
  expect(leg.ended).toBe(true)
})

test('what the caller does with the keys is no loop, however fast', async () => {
  scene.hooks.page('/voice', '<Gather numDigits="1" action="/voice"/>')
  const { phone, leg } = scene.call()
  for (let round = 1; round <= 25; round++) {
    await scene.hooks.params('/voice', round)
    await scene.until(() => leg.events.listenerCount('digit') > 0, 'a key is waited for')
    phone.press('1')
  }
  await scene.hooks.params('/voice', 26)
  expect(scene.alerts(leg).codes).toEqual([])
  phone.hangUp()
})

test('a redirect loop that gives the caller time in each round goes on', async () => {
  scene.hooks.page('/voice', '<Pause length="1"/><Redirect/>')
  const { phone, leg } = scene.call()
  await scene.fly(() => scene.hooks.requests('/voice').length > 15, 'the sixteenth round')
  expect(leg.ended).toBe(false)
  phone.hangUp()
  expect(leg.status).toBe('no-answer')
})

test('a caller who gives up while the document is fetched is done with at once', async () => {
  scene.hooks.page('/voice', null)
  const { phone, leg } = scene.call()
  await scene.hooks.params('/voice')
  phone.hangUp()
  expect(leg.status).toBe('no-answer')
  expect(await scene.hooks.params('/status')).toMatchObject({ CallStatus: 'no-answer' })
})

test('a callback that leads nowhere is reported and the verb carried out', async () => {
  scene.hooks.page('/voice', '<Pause length="60"/>')
  const { phone, leg } = scene.call({ speak: { tones: [950] } })
  await scene.hooks.params('/voice')
  const start = '<Start><Recording recordingStatusCallback="/relative"/></Start><Say>on</Say>'
  redirectLeg(scene.world, leg, { twiml: `<Response>${start}</Response>` })
  await scene.ended(leg)
  expect(scene.captions(phone)).toEqual(['on'])
  expect(scene.alerts(leg).codes).toEqual(['11100 error'])
})
