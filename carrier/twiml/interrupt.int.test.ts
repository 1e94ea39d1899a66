import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { redirectLeg } from '../calls/redirectLeg.ts'
import { Scene } from './testing/scene.ts'
import { wav } from './testing/wav.ts'

let scene: Scene
beforeAll(async () => {
  scene = await Scene.open()
  scene.hooks.page('/a.wav', { type: 'audio/wav', body: wav(800, 300) })
  scene.hooks.page('/slow', null)
})
afterAll(() => scene.close())
afterEach(() => scene.clear())

const THERE = '+12025550177'

/** Verbs that take as long as they are let, and how one sees that they have begun. */
const endless: readonly [string, string][] = [
  ['<Say loop="0">a</Say>', ''],
  ['<Play loop="0">/a.wav</Play>', '/a.wav'],
  ['<Play>/slow</Play>', '/slow'],
  ['<Play digits="wwwwwwwwwwwwwwwwwwwwwwwwww1"/>', ''],
  ['<Pause length="600"/>', ''],
  ['<Gather timeout="600"/>', ''],
  ['<Gather><Play loop="0">/a.wav</Play></Gather>', '/a.wav'],
  ['<Record timeout="0"/>', ''],
  ['<Echo/>', ''],
  ['<Redirect>/slow</Redirect>', '/slow'],
  [`<Dial>${THERE}</Dial>`, ''],
  [`<Dial><Number url="/slow">${THERE}</Number></Dial>`, '/slow'],
  [`<Dial><Conference>interrupted</Conference></Dial>`, ''],
  [`<Dial><Conference waitUrl="/slow">interrupted</Conference></Dial>`, '/slow'],
  ['<Dial timeout="600"><Queue>interrupted</Queue></Dial>', ''],
  ['<Enqueue>interrupted 2</Enqueue>', ''],
  ['<Enqueue waitUrl="/slow">interrupted 3</Enqueue>', '/slow'],
]

const begin = async (verb: string, begun: string) => {
  scene.phone(THERE)
  scene.hooks.page('/voice', `<Say>a</Say>${verb}<Say>never</Say>`)
  const { phone, leg } = scene.call()
  await scene.until(() => scene.captions(phone).length === 1 && leg.voice.source !== null, 'it begins')
  const said = leg.voice.source
  await scene.until(() => leg.voice.source !== said, 'the verb has its turn')
  if (begun) await scene.hooks.params(begun)
  await new Promise((resolve) => setImmediate(resolve))
  return { phone, leg }
}

test.each(endless)(
  '%s is interrupted at once by a redirect, and nothing of it stays',
  async (verb, begun) => {
    const { phone, leg } = await begin(verb, begun)
    redirectLeg(scene.world, leg, { twiml: '<Response><Pause length="3600"/></Response>' })
    await new Promise((resolve) => setImmediate(resolve))
    expect(leg.voice.source).toBeNull()
    expect(leg.sharing).toBeNull()
    expect(leg.voice.taps.size).toBe(0)
    expect(leg.events.listenerCount('digit')).toBe(0)
    // The new document alone waits for the end.
    await scene.until(
      () => leg.events.listenerCount('ended') === 1,
      'nobody else waits for the end of the leg',
    )
    await scene.until(() => !scene.world.handsets.get(THERE)?.call, 'the far side is let go')
    for (const queue of scene.world.queues.values()) expect(queue.members).toEqual([])
    expect(leg.ended).toBe(false)
    expect(scene.captions(phone).filter((words) => words === 'never')).toEqual([])
  },
)

test.each(endless)('%s ends with the call, and nothing of it stays', async (verb, begun) => {
  const { phone, leg } = await begin(verb, begun)
  phone.hangUp()
  await scene.until(() => leg.events.listenerCount('ended') === 0, 'nobody waits for the end of the leg')
  expect(leg.events.listenerCount('digit')).toBe(0)
  expect(leg.voice.taps.size).toBe(0)
  expect(leg.voice.source).toBeNull()
  await scene.until(() => !scene.world.handsets.get(THERE)?.call, 'the far side is let go')
  for (const queue of scene.world.queues.values()) expect(queue.members).toEqual([])
  expect(scene.captions(phone).filter((words) => words === 'never')).toEqual([])
})
