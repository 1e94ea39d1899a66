import { afterAll, beforeAll, expect, test } from 'vitest'
import { refusal } from '../testing/refusal.ts'
import { LONG, RestScene } from '../testing/restScene.ts'

let scene: RestScene
beforeAll(async () => {
  scene = await RestScene.open()
})
afterAll(() => scene.close())

const WAIT = '<Response><Enqueue waitUrl="">line</Enqueue></Response>'

test('a queue is created, renamed, sized, listed and deleted', async () => {
  const { queues } = scene.client
  const made = await queues.create({ friendlyName: 'sales', maxSize: 5 })
  expect(made).toMatchObject({ friendlyName: 'sales', maxSize: 5, currentSize: 0, averageWaitTime: 0 })
  const other = await queues.create({ friendlyName: 'support' })
  expect(other.maxSize).toBe(1000)
  const one = queues(made.sid)
  expect(await one.update({ friendlyName: 'orders', maxSize: 7 })).toMatchObject({
    friendlyName: 'orders',
    maxSize: 7,
  })
  expect((await queues.list()).map(({ friendlyName }) => friendlyName)).toEqual(['support', 'orders'])
  expect(await refusal(queues.create({ friendlyName: 'support' }))).toMatchObject({
    status: 400,
    code: 22003,
  })
  expect(await refusal(one.update({ friendlyName: 'support' }))).toMatchObject({ status: 400, code: 22003 })
  expect(await refusal(queues.create({ friendlyName: '' }))).toMatchObject({ status: 400, code: 20002 })
  expect(await refusal(queues.create({ friendlyName: 'x'.repeat(65) }))).toMatchObject({ code: 20002 })
  expect(await refusal(queues.create({ friendlyName: 'big', maxSize: 5001 }))).toMatchObject({ code: 20001 })
  expect(await one.remove()).toBe(true)
  expect(await queues(other.sid).remove()).toBe(true)
  expect(await refusal(one.fetch())).toMatchObject({ status: 404, code: 20404 })
})

test('those who wait are listed front first, and leave for another document by name or from the front', async () => {
  const first = await scene.liveCall(WAIT)
  await expect.poll(async () => (await scene.client.queues.list())[0]?.currentSize).toBe(1)
  const second = await scene.liveCall(WAIT)
  const third = await scene.liveCall(WAIT)
  const [queue] = await scene.client.queues.list()
  if (!queue) throw new Error('no queue')
  const { members } = scene.client.queues(queue.sid)
  const waiting = async () => (await members.list()).map(({ callSid, position }) => [callSid, position])
  await expect.poll(async () => (await waiting()).length).toBe(3)
  expect(await waiting()).toEqual([
    [first.call.sid, 1],
    [second.call.sid, 2],
    [third.call.sid, 3],
  ])
  expect((await members('Front').fetch()).callSid).toBe(first.call.sid)
  expect(await refusal(scene.client.queues(queue.sid).remove())).toMatchObject({ status: 400, code: 22002 })

  scene.hooks.answer = (_, response) => response.writeHead(200, { 'content-type': 'text/xml' }).end(LONG)
  const left = await members('Front').update({ url: `${scene.hooks.url}/served`, method: 'GET' })
  expect(left).toMatchObject({ callSid: first.call.sid, position: 1, queueSid: queue.sid })
  await members(third.call.sid).update({ url: `${scene.hooks.url}/served` })
  await expect.poll(waiting).toEqual([[second.call.sid, 1]])
  await expect
    .poll(() =>
      scene.hooks.received.filter(({ url }) => url.startsWith('/served')).map(({ method }) => method),
    )
    .toEqual(['GET', 'POST'])
  expect(first.leg.status).toBe('in-progress')

  expect(await refusal(members(first.call.sid).fetch())).toMatchObject({ status: 404, code: 20404 })
  expect(await refusal(members('Front').update({ url: 'x' }))).toMatchObject({ status: 400, code: 21205 })
  await members('Front').update({ url: `${scene.hooks.url}/served` })
  expect(await refusal(members('Front').fetch())).toMatchObject({ status: 404, code: 20404 })
})
