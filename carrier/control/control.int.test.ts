import { request } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { soon } from '../handsets/testing/soon.ts'
import { startWorld, type TestWorld } from '../handsets/testing/startWorld.ts'
import { toneWav } from '../handsets/testing/toneWav.ts'

const DESK = '+8225550100'
const MINJI = '+821011112222'
const JUNHO = '+821033334444'
const SORA = '+821055556666'

let it: TestWorld
beforeEach(async () => {
  it = await startWorld()
})
afterEach(() => it.close())

const command = (number: string, body: object) => it.control('POST', `/handsets/${number}/commands`, body)
const stateOf = async (number: string) => (await it.control('GET', `/handsets/${number}`)).body.state
const tonesAt = async (number: string) =>
  (await it.control('GET', `/handsets/${number}/sound?lastMs=300`)).body.tones.map(
    ({ hz }: { hz: number }) => hz,
  )
/** Who hears whom and what, by the numbers of the parties. */
const hearing = async () => {
  const legs: Heard[] = (await it.control('GET', '/truth')).body.legs
  const partyOf = (leg: Heard) => (leg.direction === 'inbound' ? leg.from : leg.to)
  const nameOf = new Map(legs.map((leg) => [leg.sid, partyOf(leg)]))
  return Object.fromEntries(
    legs.map((leg) => [
      partyOf(leg),
      leg.hears.sound ?? leg.hears.parties.map((sid) => nameOf.get(sid)).sort(),
    ]),
  )
}

interface Heard {
  readonly sid: string
  readonly direction: string
  readonly from: string
  readonly to: string
  readonly hears: { readonly parties: string[]; readonly sound: string | null }
}

describe('handsets', () => {
  test('a scripted handset is made, dials, speaks a WAV, presses, hangs up and is taken away, over HTTP', async () => {
    it.own(DESK, '<Echo/>')
    const wav = toneWav(900, 1).toString('base64')
    const made = await it.control('POST', '/handsets', { number: MINJI, speak: { wav, loop: true } })
    expect(made).toMatchObject({ status: 200, body: { number: MINJI, kind: 'scripted', state: 'idle' } })
    expect((await command(MINJI, { do: 'dial', to: DESK })).status).toBe(200)
    await soon(async () => expect(await tonesAt(MINJI)).toEqual([900]))
    await command(MINJI, { do: 'speak', speech: { tones: [500, 1500] } })
    await soon(async () => expect((await tonesAt(MINJI)).sort()).toEqual([1500, 500]))
    await command(MINJI, { do: 'press', digits: '1' })
    const { body } = await command(MINJI, { do: 'hangUp' })
    expect(body.log[0]).toMatchObject({ digitsPressed: '1', outcome: 'talked', endedBy: 'here' })
    expect((await it.control('DELETE', `/handsets/${MINJI}`)).status).toBe(204)
    expect((await it.control('GET', `/handsets/${MINJI}`)).status).toBe(404)
  })

  test('a number is had by one only: another handset, and the account, keep theirs', async () => {
    it.own(DESK, '')
    await it.control('POST', '/handsets', { number: MINJI })
    const taken = await it.control('POST', '/handsets', { number: MINJI })
    expect(taken).toMatchObject({ status: 409, body: { error: { field: 'number' } } })
    const owned = await it.control('POST', '/handsets', { number: DESK })
    expect(owned).toMatchObject({ status: 409, body: { error: { field: 'number' } } })
  })

  test('what a handset cannot do now is refused in a sentence', async () => {
    await it.control('POST', '/handsets', { number: MINJI })
    const refused = await command(MINJI, { do: 'answer' })
    expect(refused).toMatchObject({ status: 409, body: { error: { message: 'Nothing is ringing.' } } })
  })

  test('a number nobody holds does what is set for all of them', async () => {
    await it.control('POST', '/handsets', { number: MINJI, speak: { tones: [700] } })
    await it.control('PUT', '/vacant', { speak: { tones: [1100] } })
    it.own(DESK, `<Dial callerId="${DESK}"><Number>${JUNHO}</Number></Dial>`)
    await command(MINJI, { do: 'dial', to: DESK })
    await soon(async () => expect(await tonesAt(MINJI)).toEqual([1100]))
    expect(await stateOf(JUNHO)).toBe('live')
  })
})

describe('the truth', () => {
  test('who hears whom in a conference: mute, hold with music, and coaching are in it', async () => {
    it.own(DESK, '<Dial><Conference waitUrl="">room</Conference></Dial>')
    for (const number of [MINJI, JUNHO, SORA]) {
      await it.control('POST', '/handsets', { number })
      await command(number, { do: 'dial', to: DESK })
      await soon(async () => expect(await stateOf(number)).toBe('live'))
    }
    await soon(async () => {
      expect(await hearing()).toEqual({
        [MINJI]: [JUNHO, SORA],
        [JUNHO]: [MINJI, SORA],
        [SORA]: [MINJI, JUNHO],
      })
    })
    const { conferences } = (await it.control('GET', '/truth')).body
    expect(conferences).toMatchObject([{ name: 'room', status: 'in-progress' }])
    expect(conferences[0].participants).toHaveLength(3)

    const [room] = it.world.conferences.values()
    const seatOf = (number: string) =>
      [...(room?.participants.values() ?? [])].find((one) => one.leg.from === number)
    const { updateParticipant } = await import('../calls/updateParticipant.ts')
    const change = (number: string, to: object) => {
      const seat = seatOf(number)
      if (room && seat) updateParticipant(it.world, room, seat, to)
    }
    change(JUNHO, { muted: true })
    expect(await hearing()).toEqual({ [MINJI]: [SORA], [JUNHO]: [MINJI, SORA], [SORA]: [MINJI] })
    change(JUNHO, { muted: false })
    change(MINJI, { hold: true })
    expect(await hearing()).toEqual({ [MINJI]: 'music', [JUNHO]: [SORA], [SORA]: [JUNHO] })
    change(MINJI, { hold: false })
    change(SORA, { coaching: true, callSidToCoach: seatOf(JUNHO)?.leg.sid })
    expect(await hearing()).toEqual({ [MINJI]: [JUNHO], [JUNHO]: [MINJI, SORA], [SORA]: [MINJI, JUNHO] })
  })

  test('what is heard besides people: a prompt, itself, the ringback, nothing', async () => {
    const says: [string, string, string, unknown][] = [
      ['+8225550101', '+821000000001', '<Say loop="0">hello</Say>', 'prompt'],
      ['+8225550102', '+821000000002', '<Echo/>', 'echo'],
      [
        '+8225550103',
        '+821000000003',
        `<Dial callerId="+8225550103"><Number>${JUNHO}</Number></Dial>`,
        'ringback',
      ],
      ['+8225550104', '+821000000004', '<Pause length="60"/>', []],
      ['+8225550105', '+821000000005', '<Enqueue>line</Enqueue>', 'music'],
    ]
    await it.control('POST', '/handsets', { number: JUNHO, onRing: 'never' })
    for (const [desk, caller, twiml] of says) {
      it.own(desk, twiml)
      await it.control('POST', '/handsets', { number: caller })
      await command(caller, { do: 'dial', to: desk })
    }
    await soon(async () => {
      expect(await hearing()).toMatchObject(
        Object.fromEntries(says.map(([, caller, , heard]) => [caller, heard])),
      )
    })
    const { queues } = (await it.control('GET', '/truth')).body
    expect(queues).toMatchObject([{ name: 'line', waiting: [{ callSid: expect.stringMatching(/^CA/) }] }])
  })

  test('an ended leg is gone from the truth and still to be found by its sid', async () => {
    it.own(DESK, '<Echo/>')
    await it.control('POST', '/handsets', { number: MINJI })
    const { body } = await command(MINJI, { do: 'dial', to: DESK })
    await command(MINJI, { do: 'hangUp' })
    expect((await it.control('GET', '/truth')).body.legs).toEqual([])
    expect((await it.control('GET', `/legs/${body.call.id}`)).body).toMatchObject({ from: MINJI, to: DESK })
    const { deliveries } = (await it.control('GET', `/deliveries?subject=${body.call.id}`)).body
    expect(Array.isArray(deliveries)).toBe(true)
    for (const list of ['alerts', 'recordings', 'legs']) {
      expect((await it.control('GET', `/${list}`)).status).toBe(200)
    }
  })
})

describe('the clock', () => {
  test('held time moves by what it is advanced, and is only advanced while it is held', async () => {
    expect(await it.control('POST', '/clock/advance', { byMs: 1 })).toMatchObject({ status: 409 })
    const { body: held } = await it.control('POST', '/clock/hold')
    expect(held.held).toBe(true)
    const { body: later } = await it.control('POST', '/clock/advance', { byMs: 90_000 })
    expect(Date.parse(later.now) - Date.parse(held.now)).toBe(90_000)
    expect((await it.control('POST', '/clock/release')).body.held).toBe(false)
  })
})

describe('faults', () => {
  test('are set, shown and cleared; a wrong value is refused by its name', async () => {
    const storm = { seed: 7, duplicate: { chance: 1, copies: 2, sameToken: true } }
    expect((await it.control('PUT', '/faults/webhooks', storm)).body).toEqual(storm)
    const rest = { seed: 1, rules: [{ path: '/2010-04-01/**', fault: { kind: 'status', status: 503 } }] }
    await it.control('PUT', '/faults/rest', rest)
    expect((await it.control('GET', '/faults')).body).toEqual({ webhooks: storm, rest })
    const wrong = await it.control('PUT', '/faults/webhooks', { seed: 7, drop: 2 })
    expect(wrong).toMatchObject({ status: 400, body: { error: { field: 'drop' } } })
    expect((await it.control('DELETE', '/faults/webhooks')).status).toBe(204)
    expect((await it.control('DELETE', '/faults/rest')).status).toBe(204)
    expect((await it.control('GET', '/faults')).body).toEqual({ webhooks: null, rest: null })
  })
})

test('reset leaves a quiet world: no calls, no scripted handsets, no faults, running time', async () => {
  it.own(DESK, '<Echo/>')
  await it.control('POST', '/handsets', { number: MINJI })
  await command(MINJI, { do: 'dial', to: DESK })
  await it.control('PUT', '/faults/webhooks', { seed: 1, drop: 1 })
  await it.control('PUT', '/vacant', {})
  await it.control('POST', '/clock/hold')
  expect((await it.control('POST', '/reset')).status).toBe(204)
  const { legs, handsets, conferences } = (await it.control('GET', '/truth')).body
  expect({ legs, handsets, conferences }).toEqual({ legs: [], handsets: [], conferences: [] })
  expect((await it.control('GET', '/clock')).body.held).toBe(false)
  expect((await it.control('GET', '/faults')).body).toEqual({ webhooks: null, rest: null })
  expect(it.world.handsets.find(JUNHO)).toBeNull()
})

describe('bad requests are answered in words, and nothing breaks', () => {
  test.each([
    ['POST', '/handsets', { number: '010' }, 400, 'number'],
    ['POST', '/handsets', { number: MINJI, speak: { tones: ['loud'] } }, 400, 'speak'],
    ['POST', '/handsets', { number: MINJI, speak: { wav: 'AAAA' } }, 400, 'speak'],
    ['POST', '/handsets', { number: MINJI, onRing: { answerAfterMs: -1 } }, 400, 'onRing.answerAfterMs'],
    ['POST', '/handsets', { number: MINJI, press: [{ digits: 'x', atMs: 0 }] }, 400, 'press.0.digits'],
    ['POST', '/handsets', { number: MINJI, loud: true }, 400, null],
    ['POST', '/handsets', undefined, 400, null],
    ['POST', '/handsets', '{"number":', 400, null],
    ['POST', '/handsets/%2B1555/commands', { do: 'dial', to: DESK }, 404, null],
    ['GET', '/handsets/%E0%A4%A/sound', undefined, 400, null],
    ['GET', '/nowhere', undefined, 404, null],
    ['PUT', '/handsets', {}, 405, null],
    ['POST', '/clock/advance', { byMs: '5' }, 400, 'byMs'],
  ])('%s %s %j: %i', async (method, path, body, status, field) => {
    const answer = await it.control(method, path, body)
    expect(answer).toMatchObject({ status, body: { error: { field } } })
    expect(answer.body.error.message).toMatch(/\w{3}/)
    expect((await it.control('GET', '/truth')).status).toBe(200)
  })

  test('a body without the JSON header is not read as JSON', async () => {
    const answer = await it.control('POST', '/handsets', { number: MINJI }, { 'content-type': 'text/plain' })
    expect(answer.status).toBe(415)
  })

  test('a body without end is cut off', async () => {
    const answer = await it.control('POST', '/handsets', `"${'a'.repeat(17 * 1024 * 1024)}"`)
    expect(answer.status).toBe(413)
  })
})

describe('only programs on this machine control the carrier', () => {
  test.each([
    ['a page of another site', { origin: 'https://evil.example' }],
    ['a page of another port', { origin: 'http://127.0.0.1:1' }],
    ['a page without an origin', { origin: 'null' }],
    ['a form of another site', { 'sec-fetch-site': 'cross-site' }],
    ['a page that has pointed its name here', { host: 'evil.example' }],
  ])('%s is refused', async (_who, headers) => {
    expect(await statusOf(headers)).toBe(403)
  })

  test('the carrier’s own page and plain programs are let in', async () => {
    const host = new URL(it.url).host
    expect(await statusOf({})).toBe(200)
    expect(await statusOf({ origin: `http://${host}`, 'sec-fetch-site': 'same-origin' })).toBe(200)
  })

  test('another name is let in with the token of the settings, and only with that one', async () => {
    await it.close()
    it = await startWorld({ CARRIER_CONTROL_TOKEN: 'a-token-of-sixteen' })
    expect(await statusOf({ host: 'carrier.lan' })).toBe(403)
    expect(await statusOf({ host: 'carrier.lan', authorization: 'Bearer a-token-of-another' })).toBe(403)
    expect(await statusOf({ host: 'carrier.lan', authorization: 'Bearer a-token-of-sixteen' })).toBe(200)
  })

  /** Not fetch: it does not let a program write Host and Origin. */
  function statusOf(headers: Readonly<Record<string, string>>): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      const asking = request(`${it.url}/control/truth`, { headers }, (res) => {
        res.resume()
        resolve(res.statusCode)
      })
      asking.on('error', reject)
      asking.end()
    })
  }
})
