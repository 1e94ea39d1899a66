import { afterEach, beforeEach, expect, test } from 'vitest'
import { endLeg } from '../../calls/endLeg.ts'
import { placeCall } from '../../calls/placeCall.ts'
import { tonePower, tonesPresent } from '../../media/goertzel.ts'
import { soon } from '../testing/soon.ts'
import { startWorld, type TestWorld } from '../testing/startWorld.ts'
import { script } from './script.ts'
import { ScriptedHandset } from './scriptedHandset.ts'

const DESK = '+8225550100'
const MINJI = '+821011112222'
const JUNHO = '+821033334444'

let it: TestWorld
beforeEach(async () => {
  it = await startWorld()
})
afterEach(() => it.close())

function handset(number: string, behaviour: object = {}): ScriptedHandset {
  const made = new ScriptedHandset(it.world, script.parse({ number, ...behaviour }))
  expect(it.world.handsets.add(made)).toBe(true)
  return made
}

function ring(to: string, timeoutSeconds = 30) {
  return placeCall(it.world, {
    to,
    from: DESK,
    direction: 'outbound-api',
    onAnswer: { twiml: '<Response><Pause length="60"/></Response>' },
    timeoutSeconds,
    limited: false,
  })
}

test('a tone spoken into a handset comes back out of an echo, and silence when it stops', async () => {
  it.own(DESK, '<Echo/>')
  const minji = handset(MINJI, { speak: { tones: [1000] } })
  expect(minji.dial('02-555-0100')).toBeNull()
  await soon(() => expect(tonesPresent(minji.heard.last(300), [600, 1000])).toEqual([1000]))
  minji.speak('silence')
  await soon(() => expect(tonePower(minji.heard.last(200), 1000)).toBeLessThan(1e-6))
  minji.speak({ tones: [600, 1400] })
  await soon(() => expect(tonesPresent(minji.heard.last(300), [600, 1000, 1400])).toEqual([600, 1400]))
})

test('two handsets in a bridge hear each other and not themselves, and either one ends it for both', async () => {
  it.own(DESK, `<Dial callerId="${DESK}"><Number>${JUNHO}</Number></Dial>`)
  const minji = handset(MINJI, { speak: { tones: [700] } })
  const junho = handset(JUNHO, { speak: { tones: [1300] }, onRing: { answerAfterMs: 50 } })
  minji.dial(DESK)
  await soon(() => expect(tonesPresent(minji.heard.last(300), [700, 1300])).toEqual([1300]))
  await soon(() => expect(tonesPresent(junho.heard.last(300), [700, 1300])).toEqual([700]))
  junho.hangUp()
  await soon(() => expect(minji.call).toBeNull())
  expect(minji.log[0]).toMatchObject({
    outcome: 'talked',
    endedBy: 'there',
    other: DESK,
    direction: 'outgoing',
  })
  expect(junho.log[0]).toMatchObject({
    outcome: 'talked',
    endedBy: 'here',
    other: DESK,
    direction: 'incoming',
  })
})

test.each([
  ['busy', 'busy', 486, null],
  [{ declineAfterMs: 10 }, 'busy', 603, 'declined'],
  ['unreachable', 'failed', 404, null],
])('a handset that is scripted %j ends the leg %s (SIP %i)', async (onRing, status, sip, outcome) => {
  const minji = handset(MINJI, { onRing })
  const leg = ring(MINJI)
  await soon(() => expect(leg.status).toBe(status))
  expect(leg.sipResponseCode).toBe(sip)
  expect(minji.log[0]?.outcome ?? null).toBe(outcome)
})

test('a handset that never answers rings until the carrier gives up, and has missed a call', async () => {
  it.world.clock.hold()
  const minji = handset(MINJI, { onRing: 'never' })
  const leg = ring(MINJI, 20)
  await soon(() => expect(leg.status).toBe('ringing'))
  it.world.clock.advance(19_999)
  expect(minji.call?.phase).toBe('ringing')
  it.world.clock.advance(1)
  expect(leg.status).toBe('no-answer')
  expect(minji.log[0]).toMatchObject({ outcome: 'missed', endedBy: 'there', answeredAt: null })
})

test('a handset in a call is busy for the next caller, and its own call goes on', async () => {
  const minji = handset(MINJI)
  const first = ring(MINJI)
  await soon(() => expect(minji.call?.phase).toBe('live'))
  const second = ring(MINJI)
  await soon(() => expect(second.status).toBe('busy'))
  expect(first.status).toBe('in-progress')
  expect(minji.call?.id).toBe(first.sid)
})

test('a number nobody holds is unreachable', async () => {
  const leg = ring('+821099998888')
  await soon(() => expect(leg.status).toBe('failed'))
  expect(leg.errorCode).toBe(13224)
})

test('the script presses keys at their time, again and again, and hangs up at its time', async () => {
  it.world.clock.hold()
  const minji = handset(MINJI, {
    press: [
      { digits: '1w2', atMs: 1000 },
      { digits: '9', atMs: 3000, everyMs: 1000 },
    ],
    hangUpAfterMs: 5500,
  })
  const leg = ring(MINJI)
  await soon(() => expect(leg.status).toBe('ringing'))
  const pressed: string[] = []
  leg.events.on('digit', (digit) => pressed.push(digit))
  it.world.clock.advance(0)
  expect(minji.call?.phase).toBe('live')
  it.world.clock.advance(999)
  expect(pressed).toEqual([])
  it.world.clock.advance(1)
  expect(pressed).toEqual(['1'])
  it.world.clock.advance(620)
  expect(pressed).toEqual(['1', '2'])
  it.world.clock.advance(3880)
  expect(pressed).toEqual(['1', '2', '9', '9', '9'])
  expect(leg.status).toBe('completed')
  expect(minji.log[0]).toMatchObject({ outcome: 'talked', endedBy: 'here', digitsPressed: '12999' })
  it.world.clock.advance(60_000)
  expect(pressed).toHaveLength(5)
})

test('keys pressed in a bridge are heard and seen at the other handset', async () => {
  it.own(DESK, `<Dial callerId="${DESK}"><Number>${JUNHO}</Number></Dial>`)
  const minji = handset(MINJI)
  const junho = handset(JUNHO)
  minji.dial(DESK)
  await soon(() => expect(junho.call?.phase).toBe('live'))
  expect(minji.pressAll('5')).toBeNull()
  await soon(() => expect(junho.call?.digitsHeard).toBe('5'))
  await soon(() => expect(tonesPresent(junho.heard.last(400), [770, 1336])).toEqual([770, 1336]))
})

test('what is said to a handset arrives as words too', async () => {
  it.own(DESK, '<Say language="ko-KR">안녕하세요. 무엇을 도와 드릴까요?</Say><Pause length="10"/>')
  const minji = handset(MINJI)
  minji.dial(DESK)
  await soon(() => {
    expect(minji.call?.captions.map(({ words }) => words)).toEqual(['안녕하세요. 무엇을 도와 드릴까요?'])
  })
})

test('a handset says in a word why it does not do what it is told', () => {
  const minji = handset(MINJI)
  handset(JUNHO)
  expect(minji.dial('hello')).toBe('notANumber')
  expect(minji.dial(MINJI)).toBe('ownNumber')
  expect(minji.dial(JUNHO)).toBe('otherHandset')
  expect(minji.dial('+8225559999')).toBe('notInService')
  expect(minji.answer()).toBe('notRinging')
  expect(minji.hangUp()).toBe('noCall')
  expect(minji.pressAll('1')).toBe('noCall')
})

test('nothing of an ended call reaches into the next one', async () => {
  it.world.clock.hold()
  const minji = handset(MINJI, { hangUpAfterMs: 5000, press: [{ digits: '7', atMs: 4000 }] })
  const first = ring(MINJI)
  await soon(() => expect(first.status).toBe('ringing'))
  it.world.clock.advance(0)
  it.world.clock.advance(3000)
  endLeg(it.world, first, 'completed')
  const second = ring(MINJI)
  await soon(() => expect(second.status).toBe('ringing'))
  it.world.clock.advance(0)
  it.world.clock.advance(3500)
  expect(minji.call).toMatchObject({ id: second.sid, phase: 'live', digitsPressed: '' })
})
