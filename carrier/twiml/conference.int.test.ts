import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { endConference } from '../calls/endConference.ts'
import { redirectLeg } from '../calls/redirectLeg.ts'
import { MARKER_HZ } from '../media/markerSpeech.ts'
import { Scene } from './testing/scene.ts'
import { wav } from './testing/wav.ts'

let scene: Scene
let rooms = 0
beforeAll(async () => {
  scene = await Scene.open()
  scene.hooks.page('/action', '<Say>action</Say>')
  scene.hooks.page('/events', { status: 204 })
  scene.hooks.page('/a.wav', { type: 'audio/wav', body: wav(800, 300) })
})
afterAll(() => scene.close())
afterEach(() => scene.clear())

/** A page that leads into the conference; a fresh path, so that two callers may come in differently. */
function door(room: string, attributes = '', dial = ''): string {
  const path = `/door/${++rooms}`
  scene.hooks.page(
    path,
    `<Dial ${dial}><Conference ${attributes}>${room}</Conference></Dial><Say>after</Say>`,
  )
  return path
}
const room = () => `room-${++rooms}`
const conference = (name: string) => {
  const found = [...scene.world.conferences.values()].find(
    (one) => one.name === name && one.status !== 'completed',
  )
  if (!found) throw new Error(`no conference ${name}`)
  return found
}

test('participants hear each other and not themselves; who leaves goes on at action as answered', async () => {
  const name = room()
  const one = scene.call({ speak: { tones: [500] } }, door(name, 'beep="false"'))
  const two = scene.call(
    { speak: { tones: [700] } },
    door(name, 'beep="false"', 'action="/action" hangupOnStar="true"'),
  )
  await scene.hears(one.phone, 700)
  await scene.hears(two.phone, 500)
  expect(scene.heard(one.phone, 500)).toBe(false)
  two.phone.press('*')
  expect(await scene.hooks.params('/action')).toMatchObject({
    DialCallStatus: 'answered',
    CallSid: two.leg.sid,
  })
  await scene.ended(two.leg)
  expect(scene.captions(two.phone)).toEqual(['action'])
  expect(one.leg.ended).toBe(false)
})

test('the attributes of <Conference> reach the conference', async () => {
  const name = room()
  const { leg } = scene.call(
    {},
    door(
      name,
      'muted="true" beep="onExit" startConferenceOnEnter="false" endConferenceOnExit="true" participantLabel="고객 1" ' +
        'waitUrl="" maxParticipants="7" statusCallback="/events" statusCallbackEvent="join leave" statusCallbackMethod="GET"',
    ),
  )
  await scene.until(() => leg.sharing !== null, 'it takes part')
  const joined = conference(name)
  expect(joined).toMatchObject({
    maxParticipants: 7,
    statusCallback: { url: `${scene.hooks.url}/events`, method: 'GET', events: ['join', 'leave'] },
  })
  expect(joined.participants.get(leg.sid)).toMatchObject({
    muted: true,
    beep: 'onExit',
    startOnEnter: false,
    endOnExit: true,
    label: '고객 1',
    waitSound: { url: '' },
  })
})

test('a lone participant hears the wait document, which is silent at its end, and not any more once there are two', async () => {
  const name = room()
  scene.hooks.page('/wait', '<Play>/a.wav</Play><Say>please wait</Say><Gather/>')
  const one = scene.call({}, door(name, 'waitUrl="/wait" waitMethod="GET"'))
  await scene.hears(one.phone, 800)
  await scene.hears(one.phone, MARKER_HZ)
  await scene.hearsNothingOf(one.phone, MARKER_HZ)
  expect(scene.captions(one.phone)).toEqual(['please wait'])
  expect(scene.hooks.requests('/wait').map((asked) => asked.method)).toEqual(['GET'])
  expect(scene.alerts(one.leg).text).toContain('<Gather> is not allowed in this document')
  const two = scene.call({ speak: { tones: [700] } }, door(name))
  await scene.hears(one.phone, 700)
  expect(two.leg.status).toBe('in-progress')
})

test('wait music loops by <Redirect/>, is cut when the conference starts, and asks at most once a second', async () => {
  const name = room()
  scene.hooks.page('/loop', '<Pause length="0"/><Redirect/>')
  const one = scene.call({}, door(name, 'waitUrl="/loop"'))
  await scene.until(() => scene.hooks.requests('/loop').length === 3, 'three rounds')
  const [first, , third] = scene.hooks.requests('/loop')
  expect((third?.atMs ?? 0) - (first?.atMs ?? 0)).toBeGreaterThan(1900)
  scene.call({}, door(name))
  await scene.until(() => conference(name).status === 'in-progress', 'it starts')
  const asked = scene.hooks.requests('/loop').length
  await scene.fly(() => scene.world.clock.nowMs() > (third?.atMs ?? 0) + 20_000, 'twenty seconds')
  expect(scene.hooks.requests('/loop').length).toBe(asked)
  expect(one.leg.ended).toBe(false)
})

test('a wait document that cannot be had ends the join: action or the next verb follows', async () => {
  const name = room()
  const { phone, leg } = scene.call({}, door(name, 'waitUrl="/missing"'))
  await scene.ended(leg)
  expect(scene.captions(phone)).toEqual(['after'])
  expect(scene.alerts(leg).codes).toEqual(['11200 error'])
})

test('a duplicate label is 16025 and the next verb follows', async () => {
  const name = room()
  scene.call({}, door(name, 'participantLabel="x"'))
  await scene.until(() => [...scene.world.conferences.values()].some((one) => one.name === name), 'it exists')
  const second = scene.call({}, door(name, 'participantLabel="x"'))
  await scene.ended(second.leg)
  expect(scene.captions(second.phone)).toEqual(['after'])
  expect(scene.alerts(second.leg).codes).toEqual(['16025 error'])
})

test('coaching somebody who is not there is 13240 and goes to action', async () => {
  const { leg } = scene.call({}, door(room(), `coach="CA${'0'.repeat(32)}"`, 'action="/action"'))
  expect(await scene.hooks.params('/action')).toMatchObject({ DialCallStatus: 'failed' })
  expect(scene.alerts(leg).codes).toEqual(['13240 error'])
})

test('a coach is heard by one only and hears all', async () => {
  const name = room()
  const customer = scene.call({ speak: { tones: [500] } }, door(name, 'beep="false"'))
  const agent = scene.call({ speak: { tones: [700] } }, door(name, 'beep="false"'))
  await scene.hears(agent.phone, 500)
  const coach = scene.call({ speak: { tones: [900] } }, door(name, `beep="false" coach="${agent.leg.sid}"`))
  await scene.hears(agent.phone, 900)
  await scene.hears(coach.phone, 500)
  await scene.hears(coach.phone, 700)
  expect(scene.heard(customer.phone, 900)).toBe(false)
})

test('the end of the conference sends everybody on to the next verb', async () => {
  const name = room()
  const one = scene.call({}, door(name))
  const two = scene.call({}, door(name))
  await scene.until(() => one.leg.sharing !== null && two.leg.sharing !== null, 'both take part')
  endConference(scene.world, conference(name), 'conference-ended-via-api')
  await Promise.all([scene.ended(one.leg), scene.ended(two.leg)])
  expect(scene.captions(one.phone)).toEqual(['after'])
  expect(scene.captions(two.phone)).toEqual(['after'])
})

test('timeLimit takes the leg out', async () => {
  const { leg } = scene.call({}, door(room(), '', 'action="/action" timeLimit="900"'))
  await scene.until(() => leg.sharing !== null, 'it takes part')
  await scene.fly(() => scene.hooks.requests('/action').length > 0, 'the time is up', 30_000)
  expect(await scene.hooks.params('/action')).toMatchObject({ DialCallStatus: 'answered' })
})

test('a caller who hangs up has left for that reason, and action is told', async () => {
  const name = room()
  const { phone, leg } = scene.call(
    {},
    door(name, 'statusCallback="/events" statusCallbackEvent="leave"', 'action="/action"'),
  )
  await scene.until(() => leg.sharing !== null, 'it takes part')
  phone.hangUp()
  expect(await scene.hooks.params('/events')).toMatchObject({ ReasonParticipantLeft: 'participant_hung_up' })
  expect(await scene.hooks.params('/action')).toMatchObject({
    DialCallStatus: 'answered',
    CallStatus: 'completed',
  })
  expect(scene.captions(phone)).toEqual([])
})

test('a redirected leg is out of the conference before its new document speaks', async () => {
  const name = room()
  const { phone, leg } = scene.call({}, door(name, '', 'action="/action"'))
  await scene.until(() => leg.sharing !== null, 'it takes part')
  redirectLeg(scene.world, leg, { twiml: '<Response><Say>new</Say></Response>' })
  expect(leg.sharing).toBeNull()
  await scene.ended(leg)
  expect(scene.captions(phone)).toEqual(['new'])
  expect(scene.hooks.requests('/action')).toHaveLength(0)
})

test('record-from-start records the conference with its own callback', async () => {
  const name = room()
  scene.hooks.page('/recording', { status: 204 })
  const attributes = 'record="record-from-start" recordingStatusCallback="/recording"'
  const one = scene.call({ speak: { tones: [500] } }, door(name, attributes))
  const two = scene.call({ speak: { tones: [700] } }, door(name, attributes))
  await scene.hears(one.phone, 700)
  one.phone.hangUp()
  two.phone.hangUp()
  expect(await scene.hooks.params('/recording')).toMatchObject({
    RecordingStatus: 'completed',
    RecordingSource: 'Conference',
  })
})
