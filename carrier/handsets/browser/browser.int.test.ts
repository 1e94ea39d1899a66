import { request } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { FRAME_SAMPLES } from '../../media/audio.ts'
import { tonesPresent } from '../../media/goertzel.ts'
import { Playback } from '../../media/playback.ts'
import { createWebRtcPort, type WebRtcPort } from '../../media/webRtcPort.ts'
import { script } from '../scripted/script.ts'
import { ScriptedHandset } from '../scripted/scriptedHandset.ts'
import { toneClip } from '../scripted/toneClip.ts'
import { openPage, type TestPage } from '../testing/openPage.ts'
import { soon } from '../testing/soon.ts'
import { startWorld, type TestWorld } from '../testing/startWorld.ts'
import { GRACE_MS } from './browserHandset.ts'

const DESK = '+8225550100'
const MINJI = '+821011112222'
const JUNHO = '+821033334444'

let it: TestWorld
beforeEach(async () => {
  it = await startWorld()
})
afterEach(() => it.close())

async function page(number?: string): Promise<TestPage> {
  const opened = await openPage(it.url)
  opened.send({ type: 'claim', language: 'ko', ...(number && { number }) })
  await opened.claimed()
  return opened
}

function scripted(number: string, behaviour: object = {}): ScriptedHandset {
  const made = new ScriptedHandset(it.world, script.parse({ number, ...behaviour }))
  it.world.handsets.add(made)
  return made
}

const phase = (of: TestPage) => of.shown()?.call?.phase ?? null

describe('numbers', () => {
  test('a tab without a wish gets a free number of its own country', async () => {
    const ko = await page()
    expect(ko.shown()?.own).toMatchObject({ value: expect.stringMatching(/^\+8210\d{8}$/), name: null })
    expect(ko.shown()?.own.shown).toMatch(/^010-\d{4}-\d{4}$/)
    const en = await openPage(it.url)
    en.send({ type: 'claim', language: 'en' })
    expect((await en.claimed()).number).toMatch(/^\+1\d{3}55501\d{2}$/)
  })

  test('a number that is taken, owned or none is refused, and the one the tab has stays', async () => {
    it.own(DESK, '<Echo/>')
    await page(MINJI)
    const other = await page()
    const before = (await other.claimed()).number
    for (const [number, code] of [
      ['010-1111-2222', 'numberTaken'],
      [DESK, 'numberOwned'],
      ['call me', 'notANumber'],
    ]) {
      other.send({ type: 'claim', language: 'ko', number })
      expect(await other.refused()).toMatchObject({ code, about: 'claim' })
    }
    expect(it.world.handsets.get(before)?.reachable).toBe(true)
  })

  test('a changed number frees the old one and keeps the log', async () => {
    it.own(DESK, '<Reject/>')
    const minji = await page(MINJI)
    minji.send({ type: 'dial', to: DESK })
    await soon(() => expect(minji.shown()?.log).toHaveLength(1))
    minji.send({ type: 'claim', language: 'ko', number: JUNHO })
    await soon(() => expect(minji.shown()?.own.value).toBe(JUNHO))
    expect(minji.shown()?.log).toHaveLength(1)
    expect(it.world.handsets.get(MINJI)).toBeNull()
  })

  test('whom one can call is shown by the names the account gives', async () => {
    it.own(DESK, '<Echo/>', '고객센터')
    it.own('+14155550100', '<Echo/>')
    const minji = await page(MINJI)
    expect(minji.shown()?.numbers).toEqual([
      { value: DESK, shown: '02-555-0100', name: '고객센터' },
      { value: '+14155550100', shown: '+1 415 555 0100', name: null },
    ])
  })
})

describe('calls', () => {
  test('a page is rung, answers, presses, and sees the far side hang up', async () => {
    it.own(DESK, `<Dial callerId="${DESK}"><Number>${MINJI}</Number></Dial>`, '고객센터')
    const minji = await page(MINJI)
    const caller = scripted(JUNHO)
    caller.dial(DESK)
    await soon(() => expect(phase(minji)).toBe('ringing'))
    expect(minji.shown()?.call?.other).toEqual({ value: DESK, shown: '02-555-0100', name: '고객센터' })
    minji.send({ type: 'answer' })
    await soon(() => expect(phase(minji)).toBe('live'))
    for (const digit of '42') minji.send({ type: 'digit', digit })
    await soon(() => expect(caller.call?.digitsHeard).toBe('42'))
    caller.hangUp()
    await soon(() => expect(phase(minji)).toBeNull())
    expect(minji.shown()?.log[0]).toMatchObject({
      outcome: 'talked',
      endedBy: 'there',
      direction: 'incoming',
    })
  })

  test('a declined call is busy for the caller and declined in the log', async () => {
    it.own(DESK, `<Dial callerId="${DESK}"><Number>${MINJI}</Number></Dial>`)
    const minji = await page(MINJI)
    const caller = scripted(JUNHO)
    caller.dial(DESK)
    await soon(() => expect(phase(minji)).toBe('ringing'))
    minji.send({ type: 'decline' })
    await soon(() => expect(minji.shown()?.log[0]?.outcome).toBe('declined'))
    expect([...it.world.legs.values()].find(({ to }) => to === MINJI)?.status).toBe('busy')
  })

  test.each([
    [{ type: 'dial', to: '+8225559999' }, 'notInService'],
    [{ type: 'dial', to: MINJI }, 'ownNumber'],
    [{ type: 'dial', to: JUNHO }, 'otherHandset'],
    [{ type: 'dial', to: '02' }, 'notANumber'],
    [{ type: 'answer' }, 'notRinging'],
    [{ type: 'hangUp' }, 'noCall'],
    [{ type: 'digit', digit: '1' }, 'noCall'],
    [{ type: 'digit', digit: 'x' }, 'badDigit'],
    [{ type: 'media', sdp: 'v=0\r\nnonsense' }, 'badMedia'],
  ])('%j is refused as %s, with a sentence', async (frame, code) => {
    scripted(JUNHO)
    const minji = await page(MINJI)
    minji.send(frame)
    const refusal = await minji.refused()
    expect(refusal).toMatchObject({ code, about: frame.type })
    expect(refusal.message).toMatch(/^[A-Z].{10,}/)
  })

  test('a number that has no voice URL says so', async () => {
    it.own(DESK, '')
    const [number] = it.world.account.numbers.list()
    if (number) it.world.account.numbers.update(number, { voiceUrl: '' })
    const minji = await page(MINJI)
    minji.send({ type: 'dial', to: DESK })
    expect(await minji.refused()).toMatchObject({ code: 'nothingAnswers' })
  })
})

describe('sound', () => {
  /** A browser's side of the sound: says one tone, keeps what it hears. */
  async function ear(of: TestPage, hz: number): Promise<{ port: WebRtcPort; tones(): readonly number[] }> {
    const port = createWebRtcPort({ iceLite: false })
    of.send({ type: 'media', sdp: await port.createOffer() })
    await port.acceptAnswer(await of.answerSdp())
    const mouth = new Playback(toneClip([hz]), 0)
    const heard = new Int16Array(FRAME_SAMPLES * 20)
    const tick = setInterval(() => {
      const frame = port.receive()
      heard.copyWithin(0, FRAME_SAMPLES)
      heard.fill(0, heard.length - FRAME_SAMPLES)
      if (frame) heard.set(frame, heard.length - FRAME_SAMPLES)
      port.send(mouth.next())
    }, 20)
    of.socket.once('close', () => {
      clearInterval(tick)
      void port.close()
    })
    return { port, tones: () => tonesPresent(heard, [700, 1100, 1500]) }
  }

  test('a page and a scripted handset hear each other', async () => {
    it.own(DESK, `<Dial callerId="${DESK}"><Number>${JUNHO}</Number></Dial>`)
    const junho = scripted(JUNHO, { speak: { tones: [1500] } })
    const minji = await page(MINJI)
    const sound = await ear(minji, 700)
    minji.send({ type: 'dial', to: DESK })
    await soon(() => expect(tonesPresent(junho.heard.last(300), [700, 1500])).toEqual([700]))
    await soon(() => expect(sound.tones()).toEqual([1500]))
    minji.socket.close()
    await minji.closed()
  })

  test('a page that is loaded again keeps its number, its call and, on a new wire, its sound', async () => {
    it.own(DESK, '<Echo/>')
    const first = await page(MINJI)
    const { token } = await first.claimed()
    const before = await ear(first, 700)
    first.send({ type: 'dial', to: DESK })
    await soon(() => expect(before.tones()).toEqual([700]))
    first.socket.terminate()
    await first.closed()
    const again = await openPage(it.url)
    again.send({ type: 'claim', language: 'ko', number: MINJI, token })
    expect((await again.claimed()).number).toBe(MINJI)
    expect(phase(again)).toBe('live')
    const after = await ear(again, 1100)
    await soon(() => expect(after.tones()).toEqual([1100]))
    again.socket.close()
    await again.closed()
  })
})

describe('a page that goes away', () => {
  test('its call ends and its number is free after the grace, and not before', async () => {
    it.own(DESK, '<Echo/>')
    const minji = await page(MINJI)
    minji.send({ type: 'dial', to: DESK })
    await soon(() => expect(phase(minji)).toBe('live'))
    it.world.clock.hold()
    minji.socket.terminate()
    await soon(() => expect(it.world.handsets.get(MINJI)?.reachable).toBe(false))
    it.world.clock.advance(GRACE_MS - 1)
    const [leg] = it.world.legs.values()
    expect(leg?.status).toBe('in-progress')
    it.world.clock.advance(1)
    expect(leg?.status).toBe('completed')
    expect(it.world.handsets.get(MINJI)).toBeNull()
  })

  test('while nobody is there the number is unreachable, and nobody else gets it', async () => {
    const minji = await page(MINJI)
    it.world.clock.hold()
    minji.socket.terminate()
    await soon(() => expect(it.world.handsets.find(MINJI)).toBeNull())
    const thief = await openPage(it.url)
    thief.send({ type: 'claim', language: 'ko', number: MINJI, token: 'guess' })
    expect(await thief.refused()).toMatchObject({ code: 'numberTaken' })
  })

  test('a duplicated tab does not take the phone from the page that is still there', async () => {
    const minji = await page(MINJI)
    const { token } = await minji.claimed()
    const twin = await openPage(it.url)
    twin.send({ type: 'claim', language: 'ko', number: MINJI, token })
    expect(await twin.refused()).toMatchObject({ code: 'openElsewhere' })
    minji.send({ type: 'refresh' })
    const { length } = minji.frames
    await soon(() => expect(minji.frames.length).toBeGreaterThan(length))
  })
})

describe('bad frames are answered in words, and the socket lives', () => {
  test.each([
    ['no JSON', '{"type":'],
    ['an unknown type', { type: 'shout' }],
    ['no object', [1]],
    ['a wrong field', { type: 'dial', to: 7 }],
    ['a field too many', { type: 'answer', loud: true }],
    ['a number of 10,000 digits', { type: 'dial', to: '1'.repeat(10_000) }],
  ])('%s', async (_what, frame) => {
    const minji = await page(MINJI)
    minji.send(frame)
    expect(await minji.refused()).toMatchObject({ code: 'badFrame', about: null })
    minji.send({ type: 'hangUp' })
    expect(await minji.refused()).toMatchObject({ code: 'noCall' })
  })

  test('binary', async () => {
    const minji = await page(MINJI)
    minji.socket.send(Buffer.from([1, 2, 3]))
    expect(await minji.refused()).toMatchObject({ code: 'badFrame' })
  })

  test('frames before a number is claimed', async () => {
    const nobody = await openPage(it.url)
    nobody.send({ type: 'dial', to: DESK })
    expect(await nobody.refused()).toMatchObject({ code: 'noNumber' })
  })

  test('a frame of a megabyte closes its own socket and no other', async () => {
    const minji = await page(MINJI)
    const other = await page(JUNHO)
    minji.send('x'.repeat(1024 * 1024))
    expect(await minji.closed()).toBe(1009)
    other.send({ type: 'hangUp' })
    expect(await other.refused()).toMatchObject({ code: 'noCall' })
  })

  test('a page of another site is turned away', async () => {
    const foreign = await openPage(it.url, { origin: 'https://evil.example' })
    expect(await foreign.closed()).toBe(1008)
  })

  test('so is one that has pointed its own name at this machine, and it is not given the page either', async () => {
    const host = `evil.example:${new URL(it.url).port}`
    const rebound = await openPage(it.url, { host, origin: `http://${host}` })
    expect(await rebound.closed()).toBe(1008)
    // Not fetch: it does not let a program write Host.
    const status = await new Promise((resolve, reject) => {
      const asking = request(`${it.url}/handset`, { headers: { host } }, (res) => {
        res.resume()
        resolve(res.statusCode)
      })
      asking.on('error', reject)
      asking.end()
    })
    expect(status).toBe(403)
  })
})
