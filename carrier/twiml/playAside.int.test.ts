import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { DocumentRequest, SideDocument } from '../calls/documents.ts'
import { MARKER_HZ } from '../media/markerSpeech.ts'
import { Scene } from './testing/scene.ts'
import { wav } from './testing/wav.ts'

let scene: Scene
beforeAll(async () => {
  scene = await Scene.open()
  scene.hooks.page('/voice', '<Gather timeout="3600"/>')
  scene.hooks.page('/a.wav', { type: 'audio/wav', body: wav(800, 300) })
  scene.hooks.page('/hang', null)
})
afterAll(() => scene.close())
afterEach(() => scene.clear())

async function aside(kind: SideDocument, twiml: string | DocumentRequest, stop = new AbortController()) {
  const { phone, leg } = scene.call()
  await scene.until(() => leg.answeredAt !== null, 'the call is answered')
  const path = `/aside/${leg.sid}`
  if (typeof twiml === 'string') scene.hooks.page(path, twiml)
  const outcome = scene.world.documents.playAside({
    leg,
    kind,
    request: typeof twiml === 'string' ? { url: scene.hooks.url + path, method: 'POST' } : twiml,
    stage: {
      hear: (source) => {
        leg.voice.source = source
      },
    },
    signal: stop.signal,
    params: () => ({ Extra: 'yes' }),
  })
  return { phone, leg, outcome, stop, path }
}

test('an announcement is heard once, asked for with what it is about, and ends', async () => {
  const { phone, leg, outcome, path } = await aside(
    'announce',
    '<Play>/a.wav</Play><Say>that was it</Say><Hangup/>',
  )
  expect(await outcome).toBe('ended')
  expect(scene.heard(phone, 800)).toBe(true)
  expect(scene.heard(phone, MARKER_HZ)).toBe(true)
  expect(await scene.hooks.params(path)).toMatchObject({ Extra: 'yes', CallSid: leg.sid })
  expect(scene.alerts(leg).text).toContain('<Hangup> is not allowed in this document')
  expect(leg.ended).toBe(false)
})

test('an aborted document is silent at once', async () => {
  const { phone, leg, outcome, stop } = await aside('wait', '<Play loop="0">/a.wav</Play>')
  await scene.hears(phone, 800)
  stop.abort()
  expect(leg.voice.source).toBeNull()
  expect(await outcome).toBe('aborted')
})

test.each([
  { url: 'http://127.0.0.1:1/', method: 'POST' as const },
  { url: 'not a url', method: 'GET' as const },
  { twiml: '<NotResponse/>' },
])('a document that cannot be had is failed and not thrown: %j', async (request) => {
  const { leg, outcome } = await aside('wait', request)
  expect(await outcome).toBe('failed')
  expect(scene.alerts(leg).codes).toHaveLength(1)
  expect(leg.ended).toBe(false)
})

test('an abort while the document is fetched is aborted and not failed', async () => {
  const { leg, outcome, stop } = await aside('announce', { url: `${scene.hooks.url}/hang`, method: 'GET' })
  await scene.hooks.params('/hang')
  stop.abort()
  expect(await outcome).toBe('aborted')
  expect(scene.alerts(leg).codes).toEqual([])
})

test.each([
  ['whisper', '<Hangup/>', 'hangup'],
  ['whisper', '<Reject/>', 'hangup'],
  ['whisper', '<Leave/>', 'ended'],
  ['queue', '<Leave/>', 'leave'],
  ['queue', '<Hangup/>', 'hangup'],
] as const)('%s with %s comes out as %s', async (kind, twiml, expected) => {
  expect(await (await aside(kind, twiml)).outcome).toBe(expected)
})

test('a whisper may ask for a key and go on with another document', async () => {
  scene.hooks.page('/screen', ({ params }) => (params.Digits === '1' ? '<Say>joined</Say>' : '<Hangup/>'))
  const { phone, outcome } = await aside(
    'whisper',
    '<Gather numDigits="1" action="/screen"><Say>press</Say></Gather>',
  )
  await scene.hears(phone, MARKER_HZ)
  phone.press('1')
  expect(await outcome).toBe('ended')
  expect(scene.captions(phone)).toEqual(['press', 'joined'])
})
