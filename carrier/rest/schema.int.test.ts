import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { misfits } from './testing/misfits.ts'
import { publishedShape, type Shape } from './testing/publishedShape.ts'
import { LONG, OURS, RestScene } from './testing/restScene.ts'

const V2010 = 'api/v2010/account'
const ENVELOPE = [
  'end',
  'first_page_uri',
  'next_page_uri',
  'page',
  'page_size',
  'previous_page_uri',
  'start',
  'uri',
] as const

let scene: RestScene
/** Sids of things in every state, by what they are called in the paths below. */
let made: Readonly<Record<string, string>>

beforeAll(async () => {
  scene = await RestScene.open()
  const { client } = scene
  const ringing = await client.calls.create({
    to: scene.phone({ onRing: 'never' }).number,
    from: OURS,
    twiml: LONG,
  })
  const browser = await client.calls.create({ to: 'client:alice', from: OURS, twiml: LONG })
  const live = await scene.liveCall()
  const over = await scene.liveCall()
  const recording = await client.calls(live.call.sid).recordings.create()
  const stopped = await client.calls(live.call.sid).recordings.create({ recordingChannels: 'dual' })
  await scene.until(() => scene.world.recorder.get(stopped.sid) !== undefined, 'it is kept')
  await client.calls(live.call.sid).recordings(stopped.sid).update({ status: 'stopped' })
  await client.calls(over.call.sid).update({ status: 'completed' })
  const running = await scene.conference('running', 3)
  const [coached, coach] = running.members.map((member) => member.made.callSid)
  await client
    .conferences(running.sid)
    .participants(coach ?? '')
    .update({ coaching: true, callSidToCoach: coached ?? '' })
  const waiting = await scene.conference('waiting', 1)
  const ended = await scene.conference('ended', 2)
  await client.conferences(ended.sid).update({ status: 'completed' })
  const taped = await client
    .conferences('taped')
    .participants.create({ from: OURS, to: scene.phone().number, conferenceRecord: 'true' })
  await client.conferences('taped').participants.create({ from: OURS, to: scene.phone().number })
  await scene.until(
    () => scene.world.conferences.get(taped.conferenceSid)?.recording !== null,
    'the tape runs',
  )
  const queued = await scene.liveCall('<Response><Enqueue waitUrl="">line</Enqueue></Response>')
  await scene.until(
    () => [...scene.world.queues.values()].some(({ members }) => members.length > 0),
    'one waits',
  )
  const [queue] = await client.queues.list()
  const application = await client.applications.create({
    friendlyName: 'app',
    voiceUrl: 'http://127.0.0.1:1/',
  })
  const bare = await client.applications.create()
  const number = await client.incomingPhoneNumbers.create({ areaCode: '206' })
  made = {
    ringing: ringing.sid,
    browser: browser.sid,
    live: live.call.sid,
    over: over.call.sid,
    recording: recording.sid,
    stopped: stopped.sid,
    running: running.sid,
    coach: coach ?? '',
    waiting: waiting.sid,
    ended: ended.sid,
    taped: taped.conferenceSid,
    queued: queued.call.sid,
    queue: queue?.sid ?? '',
    application: application.sid,
    bare: bare.sid,
    number: number.sid,
  }
})
afterAll(() => scene.close())

function fill(path: string): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => made[name] ?? `unknown-${name}`)
}

async function read(path: string, init?: RequestInit): Promise<Record<string, unknown>> {
  const full = /^\/v[12]\//.test(path) ? fill(path) : scene.path(fill(path))
  const answer = await scene.fetch(full, init)
  const body = (await answer.json()) as Record<string, unknown>
  expect([path, answer.status < 300, body.message]).toEqual([path, true, undefined])
  return body
}

describe('one resource', () => {
  test.each([
    ['.json', 'api/v2010/account', 'AccountResource'],
    ['/Balance.json', `${V2010}/balance`, 'BalanceResource'],
    ['/Calls/{ringing}.json', `${V2010}/call`, 'CallResource'],
    ['/Calls/{browser}.json', `${V2010}/call`, 'CallResource'],
    ['/Calls/{live}.json', `${V2010}/call`, 'CallResource'],
    ['/Calls/{over}.json', `${V2010}/call`, 'CallResource'],
    ['/Calls/{live}/Recordings/{recording}.json', `${V2010}/call/recording`, 'RecordingResource'],
    ['/Calls/{live}/Recordings/{stopped}.json', `${V2010}/call/recording`, 'RecordingResource'],
    ['/Recordings/{recording}.json', `${V2010}/recording`, 'RecordingResource'],
    ['/Recordings/{stopped}.json', `${V2010}/recording`, 'RecordingResource'],
    ['/Conferences/{running}.json', `${V2010}/conference`, 'ConferenceResource'],
    ['/Conferences/{waiting}.json', `${V2010}/conference`, 'ConferenceResource'],
    ['/Conferences/{ended}.json', `${V2010}/conference`, 'ConferenceResource'],
    [
      '/Conferences/{running}/Participants/{coach}.json',
      `${V2010}/conference/participant`,
      'ParticipantResource',
    ],
    ['/Queues/{queue}.json', `${V2010}/queue`, 'QueueResource'],
    ['/Queues/{queue}/Members/Front.json', `${V2010}/queue/member`, 'MemberResource'],
    ['/Applications/{application}.json', `${V2010}/application`, 'ApplicationResource'],
    ['/Applications/{bare}.json', `${V2010}/application`, 'ApplicationResource'],
    ['/IncomingPhoneNumbers/{number}.json', `${V2010}/incomingPhoneNumber`, 'IncomingPhoneNumberResource'],
    [
      '/AvailablePhoneNumbers/KR.json',
      `${V2010}/availablePhoneNumberCountry`,
      'AvailablePhoneNumberCountryResource',
    ],
    ['/v2/Voice/Numbers/+821012345678', 'pricing/v2/voice/number', 'NumberResource'],
    ['/v2/Voice/Numbers/+33123456789', 'pricing/v2/voice/number', 'NumberResource'],
    ['/v2/Voice/Countries/US', 'pricing/v2/voice/country', 'CountryResource'],
    ['/v2/Voice/Countries/FR', 'pricing/v2/voice/country', 'CountryResource'],
    ['/v1/PhoneNumbers/Countries/DE', 'pricing/v1/phoneNumber/country', 'CountryResource'],
  ])('%s has exactly the published fields', async (path, file, name) => {
    expect(misfits(await read(path), publishedShape(file, name))).toEqual([])
  })

  test('a new token has exactly the published fields', async () => {
    const token = await read('/Tokens.json', { method: 'POST' })
    expect(misfits(token, publishedShape(`${V2010}/token`, 'TokenResource'))).toEqual([])
  })
})

type List = [path: string, key: string, file: string, name: string]

describe('lists', () => {
  const number = (type: string) =>
    [`/AvailablePhoneNumbers/GB/${type}.json`, 'available_phone_numbers'] as const
  const usage = (list: string, file: string, name: string): List => [
    `/Usage/Records${list}.json`,
    'usage_records',
    `${V2010}/usage/record${file}`,
    `${name}Resource`,
  ]

  test.each<List>([
    ['/Calls.json', 'calls', `${V2010}/call`, 'CallResource'],
    ['/Calls/{live}/Recordings.json', 'recordings', `${V2010}/call/recording`, 'RecordingResource'],
    ['/Recordings.json', 'recordings', `${V2010}/recording`, 'RecordingResource'],
    ['/Conferences.json', 'conferences', `${V2010}/conference`, 'ConferenceResource'],
    [
      '/Conferences/{running}/Participants.json',
      'participants',
      `${V2010}/conference/participant`,
      'ParticipantResource',
    ],
    [
      '/Conferences/{taped}/Recordings.json',
      'recordings',
      `${V2010}/conference/recording`,
      'RecordingResource',
    ],
    ['/Queues.json', 'queues', `${V2010}/queue`, 'QueueResource'],
    ['/Queues/{queue}/Members.json', 'queue_members', `${V2010}/queue/member`, 'MemberResource'],
    ['/Applications.json', 'applications', `${V2010}/application`, 'ApplicationResource'],
    [
      '/IncomingPhoneNumbers.json',
      'incoming_phone_numbers',
      `${V2010}/incomingPhoneNumber`,
      'IncomingPhoneNumberResource',
    ],
    [
      '/IncomingPhoneNumbers/Local.json',
      'incoming_phone_numbers',
      `${V2010}/incomingPhoneNumber/local`,
      'LocalResource',
    ],
    [
      '/AvailablePhoneNumbers.json',
      'countries',
      `${V2010}/availablePhoneNumberCountry`,
      'AvailablePhoneNumberCountryResource',
    ],
    [...number('Local'), `${V2010}/availablePhoneNumberCountry/local`, 'LocalResource'],
    [...number('Mobile'), `${V2010}/availablePhoneNumberCountry/mobile`, 'MobileResource'],
    [...number('TollFree'), `${V2010}/availablePhoneNumberCountry/tollFree`, 'TollFreeResource'],
    usage('', '', 'Record'),
    usage('/AllTime', '/allTime', 'AllTime'),
    usage('/Daily', '/daily', 'Daily'),
    usage('/Monthly', '/monthly', 'Monthly'),
    usage('/Yearly', '/yearly', 'Yearly'),
    usage('/Today', '/today', 'Today'),
    usage('/ThisMonth', '/thisMonth', 'ThisMonth'),
  ])('%s: the envelope and every item have exactly the published fields', async (path, key, file, name) => {
    const { [key]: items, ...envelope } = await read(path)
    expect(Object.keys(envelope).sort()).toEqual([...ENVELOPE].sort())
    expect(items).not.toEqual([])
    expect(misfits(items, { kind: 'list', of: publishedShape(file, name) })).toEqual([])
  })

  test.each([
    ['/v2/Voice/Countries', 'pricing/v2/voice/country'],
    ['/v1/PhoneNumbers/Countries', 'pricing/v1/phoneNumber/country'],
  ])('%s lists countries without their prices', async (path, file) => {
    const { countries, meta, ...rest } = await read(path)
    const full = publishedShape(file, 'CountryResource') as Extract<Shape, { kind: 'object' }>
    const { country, iso_country, url } = full.keys
    if (!country || !iso_country || !url) throw new Error('the published country has changed')
    expect(
      misfits(countries, { kind: 'list', of: { kind: 'object', keys: { country, iso_country, url } } }),
    ).toEqual([])
    expect(rest).toEqual({})
    expect(meta).toMatchObject({ key: 'countries', page: 0, page_size: 50, previous_page_url: null })
  })
})

test('the check itself sees what is missing, surplus, of the wrong type or an unknown word', () => {
  const shape = publishedShape(`${V2010}/queue/member`, 'MemberResource')
  const member = { call_sid: 'CA', date_enqueued: 'now', position: '1', uri: null, queue_sid: 'QU', extra: 1 }
  expect(misfits(member, shape)).toEqual([
    '.wait_time is missing',
    '.extra is not published',
    '.date_enqueued is "now", not date',
    '.position is "1", not number',
    '.uri is null, not string',
  ])
  const call = publishedShape(`${V2010}/call`, 'CallResource')
  expect(misfits({ status: 'asleep' }, call)).toContain('.status is "asleep", not oneOf')
})
