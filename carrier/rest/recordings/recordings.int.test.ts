import { existsSync, statSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refusal } from '../testing/refusal.ts'
import { LONG, OURS, RestScene } from '../testing/restScene.ts'

let scene: RestScene
beforeAll(async () => {
  scene = await RestScene.open()
})
afterAll(() => scene.close())

/** A finished recording of at least a second in which the phone said a tone. */
async function finished(channels: 'mono' | 'dual') {
  const { call } = await scene.liveCall(LONG, { speak: { tones: [440] } })
  const recordings = scene.client.calls(call.sid).recordings
  const made = await recordings.create({ recordingChannels: channels })
  const path = scene.world.recorder.wavPath(made.sid)
  await scene.until(() => existsSync(path) && statSync(path).size > 44, 'the first second is on disk')
  await recordings('Twilio.CURRENT').update({ status: 'stopped' })
  return { sid: made.sid, callSid: call.sid, path }
}

function pcm(body: ArrayBuffer): Int16Array {
  return new Int16Array(body.slice(44))
}

function peak(samples: Int16Array): number {
  return samples.reduce((highest, sample) => Math.max(highest, Math.abs(sample)), 0)
}

describe('recordings of calls', () => {
  test('a recording is started, paused, resumed and stopped, by sid or as the current one', async () => {
    const { call } = await scene.liveCall()
    const recordings = scene.client.calls(call.sid).recordings
    const made = await recordings.create({
      recordingChannels: 'dual',
      recordingTrack: 'both',
      trim: 'do-not-trim',
    })
    expect(made).toMatchObject({
      callSid: call.sid,
      conferenceSid: null,
      channels: 2,
      track: 'both',
      source: 'StartCallRecordingAPI',
      status: 'in-progress',
      duration: null,
    })
    expect(await recordings(made.sid).update({ status: 'paused', pauseBehavior: 'skip' })).toMatchObject({
      status: 'paused',
    })
    expect(await recordings('Twilio.CURRENT').update({ status: 'in-progress' })).toMatchObject({
      sid: made.sid,
      status: 'in-progress',
    })
    expect(await recordings('Twilio.CURRENT').update({ status: 'paused' })).toMatchObject({
      status: 'paused',
    })
    expect(await recordings(made.sid).update({ status: 'stopped' })).toMatchObject({ status: 'stopped' })
    expect(await recordings(made.sid).fetch()).toMatchObject({
      status: expect.stringMatching(/completed|absent/),
    })
    expect((await recordings.list()).map(({ sid }) => sid)).toEqual([made.sid])
    expect(await refusal(recordings(made.sid).update({ status: 'in-progress' }))).toMatchObject({
      status: 400,
      code: 21220,
    })
    expect(await refusal(recordings('Twilio.CURRENT').update({ status: 'paused' }))).toMatchObject({
      status: 404,
      code: 20404,
    })
    expect(await recordings(made.sid).remove()).toBe(true)
    expect(await refusal(recordings(made.sid).fetch())).toMatchObject({ status: 404, code: 20404 })
  })

  test('its callback hears of the beginning and of the end', async () => {
    const { call } = await scene.liveCall()
    const recordings = scene.client.calls(call.sid).recordings
    const made = await recordings.create({
      recordingStatusCallback: `${scene.hooks.url}/recording`,
      recordingStatusCallbackEvent: ['in-progress', 'completed', 'absent'],
    })
    await recordings(made.sid).update({ status: 'stopped' })
    const events = () => scene.hooks.received.filter(({ body }) => body.includes(made.sid))
    await expect.poll(() => events().length).toBe(2)
  })

  test('only a call that talks can be recorded', async () => {
    const phone = scene.phone({ onRing: 'never' })
    const ringing = await scene.client.calls.create({ to: phone.number, from: OURS, twiml: LONG })
    expect(await refusal(scene.client.calls(ringing.sid).recordings.create())).toEqual({
      status: 400,
      code: 21220,
      message: 'Requested resource is not eligible for recording',
    })
  })

  test.each([
    ['channels that are none', { recordingChannels: 'three' }, 20001],
    ['a track that is none', { recordingTrack: 'left' }, 20001],
    ['an unknown event', { recordingStatusCallbackEvent: ['paused'] }, 21626],
    ['a bad callback', { recordingStatusCallback: 'x' }, 21609],
  ])('%s are refused', async (_, params, code) => {
    const { call } = await scene.liveCall()
    const request = scene.client.calls(call.sid).recordings.create(params)
    expect(await refusal(request)).toMatchObject({ status: 400, code })
  })

  test('an update without a status, or with a behaviour that does not belong, is refused', async () => {
    const { call } = await scene.liveCall()
    const { sid } = await scene.client.calls(call.sid).recordings.create()
    const path = scene.path(`/Calls/${call.sid}/Recordings/${sid}.json`)
    const empty = await scene.fetch(path, { method: 'POST' })
    expect(await empty.json()).toMatchObject({ status: 400, code: 20001 })
    const update = scene.client
      .calls(call.sid)
      .recordings(sid)
      .update({ status: 'stopped', pauseBehavior: 'skip' })
    expect(await refusal(update)).toMatchObject({ status: 400, code: 20001 })
  })
})

describe('recordings of conferences', () => {
  test('a conference recorded from its start is paused, listed and deleted under the conference', async () => {
    const phones = [scene.phone(), scene.phone()]
    for (const phone of phones) {
      await scene.client
        .conferences('minutes')
        .participants.create({ from: OURS, to: phone.number, conferenceRecord: 'record-from-start' })
    }
    const [conference] = await scene.client.conferences.list({ friendlyName: 'minutes' })
    const recordings = scene.client.conferences(conference?.sid ?? '').recordings
    await expect.poll(async () => (await recordings.list()).length).toBe(1)
    const current = recordings('Twilio.CURRENT')
    expect(await current.update({ status: 'paused', pauseBehavior: 'silence' })).toMatchObject({
      status: 'paused',
      source: 'Conference',
      conferenceSid: conference?.sid,
    })
    const { sid, callSid } = await current.update({ status: 'in-progress' })
    expect(await scene.client.calls(callSid).recordings.list()).toEqual([])
    expect((await scene.client.recordings.list({ conferenceSid: conference?.sid ?? '' })).length).toBe(1)
    expect((await recordings(sid).fetch()).sid).toBe(sid)
    await current.update({ status: 'stopped' })
    expect(await recordings(sid).remove()).toBe(true)
    expect(await recordings.list()).toEqual([])
  })
})

describe('all recordings', () => {
  test('a recording is found by its call, and once deleted only when asked for', async () => {
    const { sid, callSid, path } = await finished('mono')
    const { recordings } = scene.client
    const one = await recordings(sid).fetch()
    expect(one).toMatchObject({
      status: 'completed',
      duration: expect.stringMatching(/^\d+$/),
      mediaUrl: `${scene.url}${scene.path(`/Recordings/${sid}`)}`,
      encryptionDetails: null,
    })
    const sids = async (wanted: Parameters<typeof recordings.list>[0]) =>
      (await recordings.list(wanted)).map((recording) => recording.sid)
    expect(await sids({ callSid })).toEqual([sid])
    expect(await sids({ callSid, dateCreated: new Date() })).toEqual([sid])
    expect(await sids({ callSid, dateCreatedBefore: new Date(0) })).toEqual([])
    expect(await recordings(sid).remove()).toBe(true)
    expect(await sids({ callSid })).toEqual([])
    expect(await sids({ callSid, includeSoftDeleted: true })).toEqual([sid])
    expect(await refusal(recordings(sid).fetch())).toMatchObject({ status: 404, code: 20404 })
    expect((await recordings(sid).fetch({ includeSoftDeleted: true })).status).toBe('deleted')
    expect((await scene.fetch(scene.path(`/Recordings/${sid}.wav`))).status).toBe(404)
    expect(existsSync(path)).toBe(false)
  })
})

describe('the sound', () => {
  let dual: string
  let mono: string
  beforeAll(async () => {
    const [first, second] = await Promise.all([finished('dual'), finished('mono')])
    dual = first.sid
    mono = second.sid
  })

  test('a dual recording comes as two channels, and as one in which both are', async () => {
    const two = await scene.fetch(scene.path(`/Recordings/${dual}.wav`))
    expect(two.headers.get('content-type')).toBe('audio/x-wav')
    const stereo = pcm(await two.arrayBuffer())
    const one = await scene.fetch(scene.path(`/Recordings/${dual}.wav?RequestedChannels=1`))
    const body = await one.arrayBuffer()
    expect(new DataView(body).getUint16(22, true)).toBe(1)
    expect(Number(one.headers.get('content-length'))).toBe(body.byteLength)
    const mixed = pcm(body)
    expect(mixed.length).toBe(stereo.length / 2)
    expect(peak(mixed)).toBeGreaterThan(1000)
    expect([...mixed]).toEqual(
      Array.from({ length: mixed.length }, (_, at) => (stereo[2 * at] ?? 0) + (stereo[2 * at + 1] ?? 0)),
    )
    const bare = await scene.fetch(scene.path(`/Recordings/${dual}`))
    expect(Buffer.from(await bare.arrayBuffer()).length).toBe(Number(two.headers.get('content-length')))
  })

  test.each(['', '?RequestedChannels=1'])('any range%s is the same bytes as in the whole', async (query) => {
    const url = scene.path(`/Recordings/${dual}.wav${query}`)
    const whole = Buffer.from(await (await scene.fetch(url)).arrayBuffer())
    const { length } = whole
    for (const [range, start, end] of [
      ['bytes=0-0', 0, 0],
      ['bytes=0-43', 0, 43],
      ['bytes=10-99', 10, 99],
      ['bytes=44-', 44, length - 1],
      ['bytes=47-3003', 47, 3003],
      ['bytes=-7', length - 7, length - 1],
      [`bytes=${length - 1}-${length + 5}`, length - 1, length - 1],
    ] as const) {
      const part = await scene.fetch(url, { headers: { range } })
      expect(part.status).toBe(206)
      expect(part.headers.get('content-range')).toBe(`bytes ${start}-${end}/${length}`)
      expect(Buffer.from(await part.arrayBuffer()).equals(whole.subarray(start, end + 1))).toBe(true)
    }
    const beyond = await scene.fetch(url, { headers: { range: `bytes=${length}-` } })
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${length}`])
  })

  test('an unchanged recording is not sent twice, and a range of another one is sent whole', async () => {
    const url = scene.path(`/Recordings/${mono}.wav`)
    const etag = (await scene.fetch(url)).headers.get('etag') ?? ''
    expect((await scene.fetch(url, { headers: { 'if-none-match': etag } })).status).toBe(304)
    const stale = await scene.fetch(url, { headers: { range: 'bytes=0-1', 'if-range': '"other"' } })
    expect(stale.status).toBe(200)
    const fresh = await scene.fetch(url, { headers: { range: 'bytes=0-1', 'if-range': etag } })
    expect(fresh.status).toBe(206)
    const head = await scene.fetch(url, { method: 'HEAD' })
    expect([head.status, Number(head.headers.get('content-length')) > 44]).toEqual([200, true])
  })

  test('two channels of one, MP3, and a recording that still runs are refused', async () => {
    const two = await scene.fetch(scene.path(`/Recordings/${mono}.wav?RequestedChannels=2`))
    expect(await two.json()).toMatchObject({ status: 400, code: 20001 })
    const mp3 = await scene.fetch(scene.path(`/Recordings/${mono}.mp3`))
    expect(await mp3.json()).toMatchObject({
      status: 400,
      code: 20001,
      message: expect.stringContaining('not offered'),
    })
    const { call } = await scene.liveCall()
    const running = await scene.client.calls(call.sid).recordings.create()
    expect((await scene.fetch(scene.path(`/Recordings/${running.sid}.wav`))).status).toBe(404)
  })
})
