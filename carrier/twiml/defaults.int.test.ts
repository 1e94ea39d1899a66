import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { Scene } from './testing/scene.ts'

let scene: Scene
beforeAll(async () => {
  scene = await Scene.open()
  scene.hooks.page('/action', '<Hangup/>')
})
afterAll(() => scene.close())
afterEach(() => scene.clear())

const THERE = '+12025550177'

/** Seconds of the carrier's time from now until the condition holds, to about a second. */
async function secondsUntil(condition: () => boolean): Promise<number> {
  const from = scene.world.clock.nowMs()
  await scene.fly(condition, 'the default is over', 500)
  return (scene.world.clock.nowMs() - from) / 1000
}

test('<Pause> takes 1 s', async () => {
  scene.hooks.page('/voice', '<Pause/>')
  const { leg } = scene.call()
  await scene.ended(leg)
  const tookMs = (leg.endedAt?.getTime() ?? 0) - leg.createdAt.getTime()
  expect(tookMs).toBeGreaterThanOrEqual(1000)
  expect(tookMs).toBeLessThan(1500)
})

test('<Gather> waits 5 s', async () => {
  scene.hooks.page('/voice', '<Gather action="/action"/>')
  const { leg } = scene.call()
  await scene.until(() => leg.events.listenerCount('digit') > 0, 'keys are gathered')
  const seconds = await secondsUntil(() => leg.ended)
  expect(seconds).toBeGreaterThan(4)
  expect(seconds).toBeLessThan(7)
})

test('<Record> ends after 5 s of silence', async () => {
  scene.hooks.page('/voice', '<Record playBeep="false" trim="do-not-trim" action="/action"/>')
  const { leg } = scene.call()
  await scene.until(() => leg.events.listenerCount('digit') > 0, 'it records')
  const startedAt = Date.now()
  await scene.until(() => Date.now() - startedAt > 100, 'some frames are recorded')
  const seconds = await secondsUntil(() => leg.ended)
  expect(seconds).toBeGreaterThan(4)
  expect(seconds).toBeLessThan(7)
})

test('<Dial> rings for 30 s', async () => {
  scene.hooks.page('/voice', `<Dial action="/action">${THERE}</Dial>`)
  const there = scene.phone(THERE, { onRing: 'never' })
  const { leg } = scene.call()
  await scene.until(() => there.call?.phase === 'ringing', 'it rings')
  const seconds = await secondsUntil(() => leg.ended)
  expect(seconds).toBeGreaterThan(29)
  expect(seconds).toBeLessThan(37)
})

test('<Dial> lasts 4 hours', async () => {
  scene.hooks.page('/voice', `<Dial action="/action">${THERE}</Dial>`)
  const there = scene.phone(THERE)
  const { leg } = scene.call()
  await scene.until(() => there.call?.phase === 'live' && leg.sharing !== null, 'they talk')
  const from = scene.world.clock.nowMs()
  await scene.fly(() => there.call === null, 'it is over', 60_000)
  const seconds = (scene.world.clock.nowMs() - from) / 1000
  expect(seconds).toBeGreaterThan(14_390)
  expect(seconds).toBeLessThan(14_520)
})

test('<Conference> is joined unmuted, with beeps, our own wait music and nobody to end it', async () => {
  scene.hooks.page('/voice', '<Dial><Conference>plain</Conference></Dial>')
  const { leg } = scene.call()
  await scene.until(() => leg.sharing !== null, 'it takes part')
  const conference = [...scene.world.conferences.values()].find((one) => one.participants.has(leg.sid))
  expect(conference).toMatchObject({
    name: 'plain',
    maxParticipants: 250,
    statusCallback: null,
    recordWith: null,
  })
  expect(conference?.participants.get(leg.sid)).toMatchObject({
    label: null,
    muted: false,
    hold: false,
    coaching: false,
    beep: 'true',
    startOnEnter: true,
    endOnExit: false,
    waitSound: { url: null, method: 'POST' },
  })
})
