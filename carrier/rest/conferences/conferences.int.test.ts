import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refusal } from '../testing/refusal.ts'
import { LONG, OURS, RestScene } from '../testing/restScene.ts'

let scene: RestScene
beforeAll(async () => {
  scene = await RestScene.open()
})
afterAll(() => scene.close())

const ok = { from: OURS, to: '+14155552671' }

describe('conferences', () => {
  test('a conference begins with its first participant and is listed until and after it ends', async () => {
    const { sid } = await scene.conference('town hall', 2)
    const conference = await scene.client.conferences(sid).fetch()
    expect(conference).toMatchObject({
      friendlyName: 'town hall',
      status: 'in-progress',
      region: 'us1',
      reasonConferenceEnded: null,
      callSidEndingConference: null,
    })
    const sids = async (wanted: Parameters<typeof scene.client.conferences.list>[0]) =>
      (await scene.client.conferences.list(wanted)).map((one) => one.sid)
    const [today, tomorrow] = [new Date(), new Date(Date.now() + 86_400_000)] as const
    expect(await sids({ friendlyName: 'town hall' })).toEqual([sid])
    expect(await sids({ friendlyName: 'town hall', status: 'completed' })).toEqual([])
    expect(await sids({ friendlyName: 'town hall', dateCreated: today, dateUpdated: today })).toEqual([sid])
    expect(await sids({ dateCreatedAfter: tomorrow })).toEqual([])
    expect(await sids({ friendlyName: 'town hall', dateUpdatedBefore: tomorrow })).toEqual([sid])

    const ended = await scene.client.conferences(sid).update({ status: 'completed' })
    expect(ended).toMatchObject({ status: 'completed', reasonConferenceEnded: 'conference-ended-via-api' })
    expect(await sids({ friendlyName: 'town hall', status: 'completed' })).toEqual([sid])
    expect(await scene.client.conferences(sid).participants.list()).toEqual([])
    expect((await scene.client.conferences(sid).update({ status: 'completed' })).status).toBe('completed')
  })

  test('an announcement is asked for and played; a conference that is over takes none', async () => {
    const { sid } = await scene.conference('announcements', 2)
    scene.hooks.answer = (_, response) =>
      response.writeHead(200, { 'content-type': 'text/xml' }).end('<Response><Pause/></Response>')
    await scene.client
      .conferences(sid)
      .update({ announceUrl: `${scene.hooks.url}/attention`, announceMethod: 'GET' })
    await expect.poll(() => scene.hooks.received.some(({ url }) => url.startsWith('/attention?'))).toBe(true)
    await scene.client.conferences(sid).update({ status: 'completed' })
    const late = scene.client.conferences(sid).update({ announceUrl: `${scene.hooks.url}/attention` })
    expect(await refusal(late)).toMatchObject({ status: 404, code: 20404 })
  })

  test('unknown conferences and values are refused', async () => {
    const nobody = scene.client.conferences(`CF${'0'.repeat(32)}`)
    expect(await refusal(nobody.fetch())).toMatchObject({ status: 404, code: 20404 })
    expect(await refusal(nobody.participants.list())).toMatchObject({ status: 404, code: 20404 })
    expect(await refusal(nobody.participants.create(ok))).toMatchObject({ status: 404, code: 20404 })
    const { sid } = await scene.conference('refusals', 1)
    const bad = scene.client.conferences(sid).update({ status: 'paused' as never })
    expect(await refusal(bad)).toMatchObject({ status: 400, code: 20001 })
    const relative = scene.client.conferences(sid).update({ announceUrl: '/x' })
    expect(await refusal(relative)).toMatchObject({ status: 400, code: 21205 })
  })
})

describe('participants', () => {
  test('a participant is dialled, and found by call sid and by its label, percent-encoded as the client wants it', async () => {
    const phone = scene.phone()
    const made = await scene.client.conferences('support 1 (김)').participants.create({
      ...ok,
      to: phone.number,
      label: 'agent 7 & 김+1?',
      beep: 'false',
      startConferenceOnEnter: true,
      endConferenceOnExit: true,
      muted: true,
    })
    expect(made).toMatchObject({
      label: 'agent 7 & 김+1?',
      status: 'connecting',
      muted: true,
      hold: false,
      coaching: false,
      callSidToCoach: null,
      endConferenceOnExit: true,
      startConferenceOnEnter: true,
    })
    const participants = scene.client.conferences(made.conferenceSid).participants
    await expect.poll(async () => (await participants(made.callSid).fetch()).status).toBe('connected')
    expect((await participants(encodeURIComponent('agent 7 & 김+1?')).fetch()).callSid).toBe(made.callSid)
    expect((await scene.client.conferences(made.conferenceSid).fetch()).friendlyName).toBe('support 1 (김)')
  })

  test('mute, hold, coach and the exit flags change what they name and nothing else', async () => {
    const { sid, members } = await scene.conference('changes', 3)
    const [customer, agent, boss] = members.map(({ made }) =>
      scene.client.conferences(sid).participants(made.callSid),
    )
    const agentSid = members[1]?.made.callSid ?? ''
    if (!customer || !agent || !boss) throw new Error('three are needed')

    expect(await customer.update({ muted: true })).toMatchObject({ muted: true, hold: false })
    expect(await customer.update({ muted: false })).toMatchObject({ muted: false })
    expect(
      await customer.update({ hold: true, holdUrl: `${scene.hooks.url}/music`, holdMethod: 'POST' }),
    ).toMatchObject({
      hold: true,
    })
    await expect
      .poll(() => scene.hooks.received.some(({ url, method }) => url === '/music' && method === 'POST'))
      .toBe(true)

    const list = async (wanted: { muted?: boolean; hold?: boolean; coaching?: boolean }) =>
      (await scene.client.conferences(sid).participants.list(wanted)).map(({ label }) => label)
    expect(await list({})).toEqual(['member 2', 'member 1', 'member 0'])
    expect(await list({ hold: true })).toEqual(['member 0'])
    expect(await list({ muted: true })).toEqual([])

    expect(await customer.update({ endConferenceOnExit: true })).toMatchObject({ endConferenceOnExit: false })
    expect(await customer.update({ hold: false })).toMatchObject({ hold: false })
    expect(await customer.update({ endConferenceOnExit: true })).toMatchObject({ endConferenceOnExit: true })

    expect(await boss.update({ coaching: true, callSidToCoach: agentSid })).toMatchObject({
      coaching: true,
      callSidToCoach: agentSid,
    })
    expect(await list({ coaching: true })).toEqual(['member 2'])
    expect(await boss.update({ coaching: false })).toMatchObject({ coaching: false, callSidToCoach: null })
    expect(await boss.update({ beepOnExit: false, waitUrl: '', waitMethod: 'GET' })).toMatchObject({
      muted: false,
    })
    const stranger = boss.update({ coaching: true, callSidToCoach: `CA${'0'.repeat(32)}` })
    expect(await refusal(stranger)).toMatchObject({ status: 400, code: 13240 })
  })

  test('a kicked participant is hung up and gone', async () => {
    const { sid, members } = await scene.conference('kick', 2)
    const [kicked] = members
    if (!kicked) throw new Error('nobody to kick')
    const context = scene.client.conferences(sid).participants('member 0')
    expect(await context.remove()).toBe(true)
    expect(scene.leg(kicked.made.callSid).status).toBe('completed')
    expect(kicked.phone.call).toBeNull()
    for (const attempt of [context.fetch(), context.update({ muted: true }), context.remove()]) {
      expect(await refusal(attempt)).toMatchObject({ status: 404, code: 20404 })
    }
  })

  test('a leg led elsewhere leaves the conference', async () => {
    const { sid, members } = await scene.conference('move', 2)
    await scene.client.calls(members[0]?.made.callSid ?? '').update({ twiml: LONG })
    await expect
      .poll(async () => (await scene.client.conferences(sid).participants.list()).map(({ label }) => label))
      .toEqual(['member 1'])
  })

  test('one who never answers leaves nothing behind but the conference that has ended', async () => {
    const phone = scene.phone({ onRing: { declineAfterMs: 0 } })
    const made = await scene.client.conferences('lonely').participants.create({ ...ok, to: phone.number })
    await expect
      .poll(async () => (await scene.client.conferences(made.conferenceSid).fetch()).status)
      .toBe('completed')
    expect((await scene.client.calls(made.callSid).fetch()).status).toBe('busy')
  })

  test('the recording of a participant begins when it answers', async () => {
    const phone = scene.phone()
    const made = await scene.client.conferences('recorded').participants.create({
      ...ok,
      to: phone.number,
      record: true,
      recordingChannels: 'dual',
      recordingTrack: 'both',
    })
    await expect.poll(async () => (await scene.client.calls(made.callSid).recordings.list()).length).toBe(1)
  })

  const long = 'x'.repeat(129)
  test.each([
    ['no From', { ...ok, from: '' }, 21213],
    ['a From of somebody else', { ...ok, from: '+14155552671' }, 21210],
    ['a To that is none', { ...ok, to: 'x' }, 21211],
    ['a label that is too long', { ...ok, label: long }, 16024],
    ['a label like a call sid', { ...ok, label: `CA${'a'.repeat(32)}` }, 16024],
    ['a label with a slash', { ...ok, label: 'a/b' }, 16024],
    ['coaching nobody', { ...ok, coaching: true, callSidToCoach: `CA${'0'.repeat(32)}` }, 13240],
    ['a Timeout that is too short', { ...ok, timeout: 4 }, 21208],
    ['a beep that is none', { ...ok, beep: 'loud' }, 20001],
    ['too many participants', { ...ok, maxParticipants: 251 }, 20001],
    ['a bad WaitUrl', { ...ok, waitUrl: 'x' }, 21205],
    ['a bad ConferenceStatusCallback', { ...ok, conferenceStatusCallback: 'x' }, 21609],
    ['an unknown event', { ...ok, conferenceStatusCallbackEvent: ['begin'] }, 21626],
    ['machine detection', { ...ok, machineDetection: 'Enable' }, 20001],
  ] as const)('%s is refused, and no conference is left behind', async (what, params, code) => {
    const request = scene.client.conferences(what).participants.create({ ...params } as never)
    expect(await refusal(request)).toMatchObject({ status: 400, code })
    expect(await scene.client.conferences.list({ friendlyName: what })).toEqual([])
  })

  test('a label that is taken, and a conference that is full, are refused', async () => {
    const phone = scene.phone()
    const one = { ...ok, to: phone.number, label: 'only', maxParticipants: 2 }
    const made = await scene.client.conferences('small').participants.create(one)
    const again = scene.client.conferences('small').participants.create({ ...ok, label: 'only' })
    expect(await refusal(again)).toMatchObject({ status: 400, code: 16026 })
    const other = scene.phone()
    await scene.client.conferences(made.conferenceSid).participants.create({ ...ok, to: other.number })
    const third = scene.client.conferences('small').participants.create(ok)
    expect(await refusal(third)).toMatchObject({ status: 400, code: 16003 })
  })
})
