import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { ScriptedHandset } from '../handsets/scripted/scriptedHandset.ts'
import { SAMPLE_RATE } from '../media/audio.ts'
import { tonesPresent } from '../media/goertzel.ts'
import { hears, openStage, type Stage } from './testing/stage.ts'

const ANN = 440
const BOB = 620
const EVE = 880
const TONES = [ANN, BOB, EVE]

let stage: Stage
let ann: ScriptedHandset
let bob: ScriptedHandset
let eve: ScriptedHandset

beforeAll(async () => {
  stage = await openStage()
  ann = stage.handset({ number: '+12025550101', speak: { tones: [ANN] } })
  bob = stage.handset({ number: '+12025550102', speak: { tones: [BOB] } })
  eve = stage.handset({ number: '+12025550103', speak: { tones: [EVE] } })
})
afterAll(() => stage.close())

async function join(name: string, who: ScriptedHandset, extra: Record<string, unknown> = {}) {
  return stage.client.conferences(name).participants.create({
    from: stage.from,
    to: who.number,
    beep: 'false',
    earlyMedia: false,
    conferenceStatusCallback: stage.hook(`/conference/${name}`),
    conferenceStatusCallbackEvent: [
      'start',
      'end',
      'join',
      'leave',
      'mute',
      'hold',
      'modify',
      'announcement',
    ],
    ...extra,
  })
}

const toldOf = (name: string) =>
  stage.told.filter((one) => one.path === `/conference/${name}`).map((one) => one.params.StatusCallbackEvent)

describe('a conference of three', () => {
  test('who waits alone hears music; then each hears the others and never himself', async () => {
    await join('meet', ann)
    await vi.waitFor(() => expect(toldOf('meet')).toEqual(['participant-join']))
    await vi.waitFor(() => expect(ann.heard.last(400).some((sample) => sample !== 0)).toBe(true))
    await hears(ann, [], [BOB, EVE])
    await join('meet', bob)
    await join('meet', eve, { label: 'eve' })
    await hears(ann, [BOB, EVE], TONES)
    await hears(bob, [ANN, EVE], TONES)
    await hears(eve, [ANN, BOB], TONES)
    expect(toldOf('meet').filter((event) => event === 'conference-start')).toHaveLength(1)
  })

  test('a muted one is not heard and still hears', async () => {
    const { sid, participants } = await meeting('meet')
    await stage.client.conferences(sid).participants(participants.ann).update({ muted: true })
    await hears(bob, [EVE], TONES)
    await hears(ann, [BOB, EVE], TONES)
    await stage.client.conferences(sid).participants(participants.ann).update({ muted: false })
    await hears(bob, [ANN, EVE], TONES)
  })

  test('hold isolates with music, both ways, and ends where it began', async () => {
    const { sid, participants } = await meeting('meet')
    await stage.client.conferences(sid).participants(participants.ann).update({ hold: true })
    await hears(ann, [], TONES)
    expect(ann.heard.last(400).some((sample) => sample !== 0)).toBe(true)
    await hears(bob, [EVE], TONES)
    // Twilio answers 200 and changes nothing while a participant is held.
    const held = await stage.client
      .conferences(sid)
      .participants(participants.ann)
      .update({ endConferenceOnExit: true })
    expect(held.endConferenceOnExit).toBe(false)
    await stage.client.conferences(sid).participants(participants.ann).update({ hold: false })
    await hears(ann, [BOB, EVE], TONES)
    await vi.waitFor(() =>
      expect(toldOf('meet')).toEqual(expect.arrayContaining(['participant-hold', 'participant-unhold'])),
    )
  })

  test('a coach is heard by the coached alone and hears all; without him it falls silent', async () => {
    const { sid, participants } = await meeting('meet')
    await stage.client
      .conferences(sid)
      .participants(participants.eve)
      .update({ coaching: true, callSidToCoach: participants.bob })
    await hears(ann, [BOB], TONES)
    await hears(bob, [ANN, EVE], TONES)
    await hears(eve, [ANN, BOB], TONES)
    await stage.client.conferences(sid).participants(participants.bob).remove()
    await hears(ann, [], TONES)
    await hears(eve, [ANN], TONES)
  })

  test('ends when the last one hangs up, and says who it was', async () => {
    ann.hangUp()
    eve.hangUp()
    await vi.waitFor(() => expect(toldOf('meet').at(-1)).toBe('conference-end'))
    const end = stage.told.find((one) => one.params.StatusCallbackEvent === 'conference-end')
    expect(end?.params).toMatchObject({
      ReasonConferenceEnded: 'last-participant-left',
      CallSidEndingConference: expect.stringMatching(/^CA/),
      ParticipantLabelEndingConference: 'eve',
    })
    expect(await stage.client.conferences.list({ status: 'in-progress' })).toEqual([])
  })
})

describe('an announcement to all', () => {
  const captions = (of: ScriptedHandset) => of.call?.captions.map(({ words }) => words) ?? []
  const announce = async (name: string, document: string) => {
    stage.documents.set('/announcement', `<Response>${document}</Response>`)
    const { sid } = await meeting(name)
    await stage.client.conferences(sid).update({ announceUrl: stage.hook('/announcement') })
    return stage.client.conferences(sid)
  }

  const LATER = '<Pause length="600"/><Redirect>/too-late</Redirect>'
  const isAskedLater = async () => {
    const { clock, webhooks } = stage.running.world
    clock.hold()
    clock.advance(601_000)
    clock.release()
    await new Promise((resolve) => setImmediate(resolve))
    await webhooks.settled()
    return stage.told.some(({ path }) => path === '/too-late')
  }

  test('is shown to all of them, and goes on when the first of them leaves', async () => {
    for (const one of [ann, bob, eve]) await join('hall', one)
    await hears(ann, [BOB, EVE], TONES)
    const first = 'the first of two sentences'
    await announce('hall', `<Say>${first}</Say><Say>second</Say>`)
    await vi.waitFor(() => {
      for (const one of [ann, bob, eve]) expect(captions(one)).toEqual([first])
    })
    ann.hangUp()
    await vi.waitFor(
      () => {
        for (const one of [bob, eve]) expect(captions(one)).toEqual([first, 'second'])
      },
      { timeout: 10_000 },
    )
    await vi.waitFor(() => expect(bob.heard.last(400).some((sample) => sample !== 0)).toBe(true))
  })

  test('ends with the conference, and nothing is told after that', async () => {
    stage.told.length = 0
    const hall = await announce('hall', LATER)
    await vi.waitFor(() => expect(stage.told.some(({ path }) => path === '/announcement')).toBe(true))
    await hall.update({ status: 'completed' })
    expect(await isAskedLater()).toBe(false)
    expect(toldOf('hall').at(-1)).toBe('conference-end')
  })

  test('to one alone is over when that one is given another document', async () => {
    await join('hall', ann)
    await join('hall', bob)
    await hears(ann, [BOB], TONES)
    const { sid, participants } = await meeting('hall')
    stage.told.length = 0
    stage.documents.set('/announcement', `<Response>${LATER}</Response>`)
    await stage.client
      .conferences(sid)
      .participants(participants.ann)
      .update({ announceUrl: stage.hook('/announcement') })
    await vi.waitFor(() => expect(stage.told.some(({ path }) => path === '/announcement')).toBe(true))
    await stage.client.calls(participants.ann).update({ twiml: '<Response><Echo/></Response>' })
    await hears(ann, [ANN], TONES)
    expect(await isAskedLater()).toBe(false)
    ann.hangUp()
    bob.hangUp()
  })
})

describe('refusals', () => {
  test('a participant that nobody answers leaves with the reason in one callback', async () => {
    stage.handset({ number: '+12025550104', onRing: 'busy' })
    await stage.client.conferences('nobody').participants.create({
      from: stage.from,
      to: '+12025550104',
      conferenceStatusCallback: stage.hook('/conference/nobody'),
      conferenceStatusCallbackEvent: ['leave'],
    })
    await vi.waitFor(() => expect(toldOf('nobody')).toEqual(['participant-leave']))
    const left = stage.told.find((one) => one.path === '/conference/nobody')
    expect(left?.params).toMatchObject({
      ReasonParticipantLeft: 'participant_add_failed',
      ParticipantCallStatus: 'busy',
    })
  })
})

describe('recordings', () => {
  test('a leg is recorded with its party on the first channel and the rest on the second; a skipped pause is not there', async () => {
    await join('taped', ann)
    await join('taped', bob)
    await hears(ann, [BOB], TONES)
    const { participants } = await meeting('taped')
    const recording = await stage.client
      .calls(participants.ann)
      .recordings.create({ recordingChannels: 'dual' })
    await new Promise<void>((resolve) => stage.running.world.clock.after(600, resolve))
    await stage.client
      .calls(participants.ann)
      .recordings('Twilio.CURRENT')
      .update({ status: 'paused', pauseBehavior: 'skip' })
    ann.speak({ tones: [EVE] })
    await hears(bob, [EVE], TONES)
    ann.speak({ tones: [ANN] })
    await hears(bob, [ANN], TONES)
    await stage.client.calls(participants.ann).recordings('Twilio.CURRENT').update({ status: 'in-progress' })
    await new Promise<void>((resolve) => stage.running.world.clock.after(600, resolve))
    await stage.client.calls(participants.ann).recordings(recording.sid).update({ status: 'stopped' })
    await vi.waitFor(async () =>
      expect((await stage.client.recordings(recording.sid).fetch()).status).toBe('completed'),
    )
    const [own, others] = readChannels(stage.running.world.recorder.wavPath(recording.sid))
    expect(tonesPresent(own, TONES)).toEqual([ANN])
    expect(tonesPresent(others, TONES)).toEqual([BOB])
    ann.hangUp()
    bob.hangUp()
  })
})

async function meeting(name: string) {
  const [conference] = await stage.client.conferences.list({ friendlyName: name, status: 'in-progress' })
  if (!conference) throw new Error(`no conference ${name}`)
  const list = await stage.client.conferences(conference.sid).participants.list()
  const calls = await Promise.all(list.map((one) => stage.client.calls(one.callSid).fetch()))
  const of = (handset: ScriptedHandset) => calls.find((call) => call.to === handset.number)?.sid ?? 'gone'
  return { sid: conference.sid, participants: { ann: of(ann), bob: of(bob), eve: of(eve) } }
}

/** The two channels of a 16-bit stereo file. */
function readChannels(path: string): [Int16Array, Int16Array] {
  const bytes = readFileSync(path).subarray(44)
  const all = new Int16Array(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length - (bytes.length % 4)),
  )
  const half = all.length / 2
  expect(half).toBeGreaterThan(SAMPLE_RATE)
  const channel = (index: number) => Int16Array.from({ length: half }, (_, at) => all[at * 2 + index] ?? 0)
  return [channel(0), channel(1)]
}
