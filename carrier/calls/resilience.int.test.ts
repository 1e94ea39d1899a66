import { rmSync } from 'node:fs'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { hears, openStage, type Stage } from './testing/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage('silent')
  stage.documents.set('/echo', '<Response><Echo/></Response>')
})
afterAll(() => stage.close())

const call = (to: string, extra: Record<string, unknown> = {}) =>
  stage.client.calls.create({ to, from: stage.from, url: stage.hook('/echo'), ...extra })

describe('the carrier lives on', () => {
  test('when a client asks for a socket that is not there and breaks off', async () => {
    const { port } = new URL(stage.running.url)
    for (let tried = 0; tried < 20; tried += 1) {
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), '127.0.0.1', () => {
          socket.write('GET /nope HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')
          socket.resetAndDestroy()
        })
        socket.on('error', () => {})
        socket.once('close', () => resolve())
      })
    }
    expect((await fetch(`${stage.running.url}/handset`)).status).toBe(200)
  })

  test('when its folder is gone: calls go on, and their recordings are absent', async () => {
    const phone = stage.handset({ number: '+12025550131', speak: { tones: [500] } })
    const { sid } = await call(phone.number)
    await hears(phone, [500], [500])
    const recording = await stage.client.calls(sid).recordings.create({})
    rmSync(stage.running.world.settings.dataFolder, { recursive: true, force: true })
    await stage.client.calls(sid).recordings(recording.sid).update({ status: 'paused' })
    await stage.client.applications.create({ friendlyName: 'kept in memory' })
    await hears(phone, [500], [500])
    phone.hangUp()
    await vi.waitFor(async () => expect((await stage.client.calls(sid).fetch()).status).toBe('completed'))
    phone.leave()
  })
})

describe('keys pressed on answer', () => {
  test('are all pressed, before whatever the answer leads to', async () => {
    const phone = stage.handset({ number: '+12025550132' })
    const { sid } = await call(phone.number, { sendDigits: '12w34', url: stage.hook('/echo') })
    await vi.waitFor(() => expect(phone.call?.digitsHeard).toBe('1234'), { timeout: 5_000 })
    await vi.waitFor(() => expect(stage.told.some((one) => one.params.CallSid === sid)).toBe(true))
    phone.hangUp()
    phone.leave()
  })
})

describe('what is over', () => {
  test('holds on to no sound, no party and no listener', async () => {
    const phone = stage.handset({ number: '+12025550133' })
    const { sid } = await call(phone.number)
    await vi.waitFor(() => expect(phone.call?.phase).toBe('live'))
    phone.hangUp()
    const leg = stage.running.world.legs.get(sid)
    await vi.waitFor(() => expect(leg?.ended).toBe(true))
    expect(leg).toMatchObject({ party: null, onAnswer: null, sharing: null, occupation: null })
    expect(leg?.voice).toMatchObject({ port: null, source: null })
    expect(leg?.voice.taps.size).toBe(0)
    expect(leg?.timers.size).toBe(0)
    phone.leave()
  })
})

test('an alarm beyond the longest timer waits for its time without spinning', async () => {
  const { clock } = stage.running.world
  const warned = vi.fn()
  process.once('warning', warned)
  let rang = false
  const withdraw = clock.after(10_000_000_000, () => {
    rang = true
  })
  const later = Number.POSITIVE_INFINITY
  const withdrawNever = clock.after(later, () => {
    rang = true
  })
  await new Promise<void>((resolve) => clock.after(30, resolve))
  withdraw()
  withdrawNever()
  process.off('warning', warned)
  expect(rang).toBe(false)
  expect(warned).not.toHaveBeenCalled()
})
