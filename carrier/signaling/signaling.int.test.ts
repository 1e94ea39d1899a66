import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import twilio from 'twilio'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Leg } from '../calls/leg.ts'
import { placeCall } from '../calls/placeCall.ts'
import { createWorld, type RunningWorld } from '../createWorld.ts'
import { newSid } from '../newSid.ts'
import { readSettings } from '../settings.ts'
import { BareBrowser } from './testing/bareBrowser.ts'

const { AccessToken } = twilio.jwt

let running: RunningWorld
let subscriber: Server
/** What stands inside `<Response>`. */
let twiml: string
let requests: URLSearchParams[]
let applicationSid: string
let browsers: BareBrowser[]
const folder = mkdtempSync(join(tmpdir(), 'carrier-signaling-'))

beforeEach(async () => {
  twiml = '<Echo/>'
  requests = []
  browsers = []
  subscriber = createServer(async (req, res) => {
    let body = ''
    for await (const chunk of req) body += chunk
    requests.push(new URLSearchParams(body))
    res.writeHead(200, { 'content-type': 'text/xml' }).end(`<Response>${twiml}</Response>`)
  })
  await new Promise<void>((resolve) => subscriber.listen(0, '127.0.0.1', resolve))
  running = await createWorld(
    readSettings({
      CARRIER_PORT: '0',
      CARRIER_DATA: mkdtempSync(join(folder, 'world-')),
      CARRIER_LOG_LEVEL: 'silent',
      CARRIER_MARKER_SPEECH: 'true',
    }),
  )
  applicationSid = running.world.account.applications.add({
    sid: newSid('AP'),
    friendlyName: 'test',
    voiceUrl: `http://127.0.0.1:${(subscriber.address() as AddressInfo).port}/voice`,
    voiceMethod: 'POST',
    voiceFallbackUrl: '',
    voiceFallbackMethod: 'POST',
    statusCallback: '',
    statusCallbackMethod: 'POST',
  }).sid
  return async () => {
    for (const browser of browsers) browser.close()
    await running.close()
    subscriber.closeAllConnections()
    await new Promise((resolve) => subscriber.close(resolve))
  }
})

afterEach(() => {
  vi.useRealTimers()
})

process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

function tokenFor(identity: string, over: { ttl?: number; application?: string | null } = {}): string {
  const { accountSid, apiKeySid, apiKeySecret } = running.world.settings
  const token = new AccessToken(accountSid, apiKeySid, apiKeySecret, { identity, ttl: over.ttl ?? 600 })
  const application = over.application === undefined ? applicationSid : over.application
  token.addGrant(
    new AccessToken.VoiceGrant({
      incomingAllow: true,
      ...(application && { outgoingApplicationSid: application }),
    }),
  )
  return token.toJwt()
}

async function listening(identity: string, reconnectTimeout = 0): Promise<BareBrowser> {
  const browser = await BareBrowser.listening(running.url, tokenFor(identity), reconnectTimeout)
  browsers.push(browser)
  return browser
}

async function registered(identity: string): Promise<BareBrowser> {
  const browser = await BareBrowser.registered(running.url, tokenFor(identity))
  browsers.push(browser)
  return browser
}

async function opened(): Promise<BareBrowser> {
  const browser = await BareBrowser.open(running.url)
  browsers.push(browser)
  return browser
}

/** A call of its own that must be untouched by whatever else happens; the returned function says whether it is. */
async function callOfSomebodyElse(): Promise<() => void> {
  const other = await listening('bystander')
  await other.call('TJ-bystander')
  const { callsid } = await other.hears('answer')
  return () => {
    expect(legOf(callsid).status).toBe('in-progress')
    expect(other.heard.map(({ type }) => type)).not.toContain('hangup')
  }
}

function legOf(callSid: string): Leg {
  const leg = running.world.legs.get(callSid)
  if (!leg) throw new Error(`no leg ${callSid}`)
  return leg
}

function ring(identity: string, timeoutSeconds = 60): Leg {
  return placeCall(running.world, {
    to: `client:${identity}`,
    from: '+15005550006',
    direction: 'outbound-api',
    onAnswer: { twiml: '<Response><Echo/></Response>' },
    timeoutSeconds,
    limited: false,
  })
}

const ended = (leg: Leg) => vi.waitFor(() => expect(leg.ended).toBe(true))

describe('bad input', () => {
  test.each([
    ['a truncated frame', '{"type":"invite","payload":{"callsid":"TJ1","sd'],
    [
      'a frame of 100 kB',
      JSON.stringify({ type: 'invite', payload: { callsid: 'TJ1', sdp: 'x'.repeat(100_000) } }),
    ],
    ['a frame that is no message', '[1,2,3]'],
    ['a message without its fields', '{"type":"answer","payload":{"callsid":"CA1"}}'],
    ['a binary frame', Buffer.from([1, 2, 3])],
  ])('%s is answered with an error, and the socket goes on', async (_, frame) => {
    const untouched = await callOfSomebodyElse()
    const browser = await listening('clumsy')
    browser.sayRaw(frame)
    expect(await browser.hears('error')).toMatchObject({ error: { code: 31100 } })
    browser.say('register', { media: { audio: true } })
    await browser.hears('ready')
    untouched()
  })

  test('a type nobody knows is passed over', async () => {
    const browser = await listening('newer')
    browser.say('hologram', { resolution: '8k' })
    browser.say('register', { media: { audio: true } })
    await browser.hears('ready')
    expect(browser.heard.map(({ type }) => type)).toEqual(['connected', 'ready'])
  })

  test('a frame beyond all measure closes its own socket only', async () => {
    const untouched = await callOfSomebodyElse()
    const browser = await listening('shouting')
    browser.sayRaw('x'.repeat(1_000_000))
    expect(await browser.closed()).toBe(1009)
    untouched()
  })

  test('an offer that is no description ends the call it was for', async () => {
    const untouched = await callOfSomebodyElse()
    const browser = await listening('clumsy')
    for (const sdp of [
      'not sdp',
      'v=0\r\n',
      'v=0\r\no=- 1 1 IN IP4 0.0.0.0\r\ns=-\r\nt=0 0\r\nm=audio 9 X 0\r\n',
    ]) {
      browser.say('invite', { callsid: 'TJ-bad', sdp, twilio: {} })
      expect(await browser.hears('hangup')).toMatchObject({ callsid: 'TJ-bad', error: { code: 31400 } })
    }
    expect(requests).toHaveLength(1)
    untouched()
  })

  test('an answer that is no description loses the call, and nobody else’s', async () => {
    const untouched = await callOfSomebodyElse()
    const browser = await registered('callee')
    const leg = ring('callee')
    const { callsid } = await browser.hears('invite')
    browser.say('answer', { callsid, sdp: 'v=0\r\nnonsense' })
    expect(await browser.hears('hangup')).toMatchObject({ callsid, error: { code: 31400 } })
    await ended(leg)
    expect(leg.status).toBe('failed')
    untouched()
  })

  test('nobody who has not said who it is may do anything', async () => {
    const browser = await opened()
    for (const [type, payload] of [
      ['register', { media: { audio: true } }],
      ['invite', { callsid: 'TJ1', sdp: await browser.offer() }],
      ['hangup', { callsid: 'CA1' }],
    ] as const) {
      browser.say(type, payload)
      expect(await browser.hears('error')).toMatchObject({ error: { code: 31204 } })
    }
    expect(requests).toEqual([])
  })

  test('a bad token is refused for good', async () => {
    const browser = await opened()
    browser.say('listen', { token: tokenFor('late', { ttl: -1 }) })
    expect(await browser.hears('error')).toMatchObject({ error: { code: 31205 } })
    await browser.hears('close')
    await browser.closed()
  })

  test('a bad token instead of a fresh one costs nothing that is there', async () => {
    const browser = await registered('agent')
    browser.say('listen', { token: 'nonsense' })
    expect(await browser.hears('error')).toMatchObject({ error: { code: 31204 } })
    ring('agent')
    await browser.hears('invite')
  })

  test('what others do in a call is not for strangers', async () => {
    const untouched = await callOfSomebodyElse()
    const [callsid = ''] = running.world.browsers.calls.keys()
    const stranger = await listening('stranger')
    for (const type of ['hangup', 'reject']) stranger.say(type, { callsid })
    stranger.say('dtmf', { callsid, dtmf: '1' })
    stranger.say('invite', { callsid, sdp: await stranger.offer(), reconnect: 'guessed', twilio: {} })
    expect(await stranger.hears('hangup')).toMatchObject({ callsid, error: { code: 31209 } })
    untouched()
  })

  test('a token’s application that does not exist is named in the error', async () => {
    const browser = await opened()
    browser.say('listen', { token: tokenFor('agent', { application: `AP${'0'.repeat(32)}` }) })
    await browser.hears('connected')
    await browser.call('TJ-1')
    expect(await browser.hears('error')).toMatchObject({ callsid: 'TJ-1', error: { code: 31001 } })
    expect(await browser.hears('hangup')).toMatchObject({ callsid: 'TJ-1', error: { code: 31001 } })
  })
})

describe('an outgoing call', () => {
  test('is known by its temporary id until it has a sid, and rejected under it', async () => {
    twiml = '<Reject reason="busy"/>'
    const browser = await listening('agent')
    await browser.call('TJ-1')
    expect(await browser.hears('hangup')).toEqual({
      callsid: 'TJ-1',
      error: { code: 31486, message: 'Busy here' },
    })
    expect(running.world.browsers.calls.size).toBe(0)
  })

  test('carries what the browser says, and no name of ours', async () => {
    const browser = await listening('agent')
    await browser.call('TJ-1', 'To=%2B82101234&memo=%EC%95%88%EB%85%95%20%26%20%2B&CallSid=CAfake')
    const { callsid, sdp, reconnect } = await browser.hears('answer')
    expect({ callsid, sdp, reconnect }).toEqual({
      callsid: expect.stringMatching(/^CA[0-9a-f]{32}$/),
      sdp: expect.stringContaining('a=end-of-candidates'),
      reconnect: expect.stringMatching(/^[0-9a-f]{32}$/),
    })
    expect(Object.fromEntries(requests[0] ?? [])).toMatchObject({
      CallSid: callsid,
      From: 'client:agent',
      To: '+82101234',
      ApplicationSid: applicationSid,
      memo: '안녕 & +',
    })
  })

  test('can be hung up under its temporary id while its document is still on the way', async () => {
    const browser = await listening('agent')
    await browser.call('TJ-1')
    browser.say('hangup', { callsid: 'TJ-1' })
    await vi.waitFor(() => expect(running.world.legs.size).toBe(1))
    const [leg] = running.world.legs.values()
    if (leg) await ended(leg)
    expect(leg?.status).toMatch(/no-answer|completed/)
  })

  test('that is not answered ends with its socket, because the SDK cannot come back to it', async () => {
    twiml = '<Dial answerOnBridge="true"><Client>callee</Client></Dial>'
    const callee = await registered('callee')
    const caller = await listening('caller')
    await caller.call('TJ-1')
    const { callsid } = await caller.hears('ringing')
    const { callsid: calleeSid } = await callee.hears('invite')
    caller.vanish()
    expect(await callee.hears('cancel')).toEqual({ callsid: calleeSid })
    expect(legOf(callsid).status).toBe('no-answer')
  })

  test('hears keys that are sent as a message', async () => {
    const browser = await listening('agent')
    await browser.call('TJ-1')
    const { callsid } = await browser.hears('answer')
    const digits: string[] = []
    legOf(callsid).events.on('digit', (digit) => digits.push(digit))
    browser.say('dtmf', { callsid, dtmf: '1w*#' })
    await vi.waitFor(() => expect(digits).toEqual(['1', '*', '#']))
  })

  test('acknowledges messages, and refuses those of no call', async () => {
    const browser = await listening('agent')
    await browser.call('TJ-1')
    const { callsid } = await browser.hears('answer')
    const message = { content: '{}', contenttype: 'application/json', messagetype: 'user-defined-message' }
    browser.say('message', { ...message, callsid, voiceeventsid: 'KX1' })
    expect(await browser.hears('ack')).toEqual({ acktype: 'message', callsid, voiceeventsid: 'KX1' })
    browser.say('message', { ...message, callsid: 'CAgone', voiceeventsid: 'KX2' })
    expect(await browser.hears('error')).toMatchObject({ voiceeventsid: 'KX2', error: { code: 31404 } })
  })
})

describe('an incoming call', () => {
  test('rings everywhere; of two answers at once one has it and the other ends', async () => {
    const [one, two, three] = [
      await registered('agent'),
      await registered('agent'),
      await registered('agent'),
    ]
    const leg = ring('agent')
    const invites = await Promise.all([one.hears('invite'), two.hears('invite'), three.hears('invite')])
    expect(new Set(invites.map(({ sdp }) => sdp)).size).toBe(3)
    await Promise.all([one.answer(invites[0]), two.answer(invites[1])])
    await vi.waitFor(() => expect(leg.status).toBe('in-progress'))
    await three.hears('cancel')
    const winners = () => [one, two].filter((browser) => browser.heard.some(({ type }) => type === 'answer'))
    await vi.waitFor(() => expect(winners()).toHaveLength(1))
    const loser = winners()[0] === one ? two : one
    await vi.waitFor(() =>
      expect(loser.heard.map(({ type }) => type)).toEqual(expect.arrayContaining(['cancel'])),
    )
    expect(winners()).toHaveLength(1)
    expect(leg.status).toBe('in-progress')
  })

  test('declined by one is declined for all', async () => {
    const [one, two] = [await registered('agent'), await registered('agent')]
    const leg = ring('agent')
    const { callsid } = await one.hears('invite')
    await two.hears('invite')
    one.say('reject', { callsid })
    expect(await two.hears('cancel')).toEqual({ callsid })
    await ended(leg)
    expect(leg.status).toBe('busy')
  })

  test('declined by one too late stays with the one who answered', async () => {
    const [one, two] = [await registered('agent'), await registered('agent')]
    const leg = ring('agent')
    const [first, second] = [await one.hears('invite'), await two.hears('invite')]
    await one.answer(first)
    two.say('reject', { callsid: second.callsid })
    await one.hears('answer')
    two.say('hangup', { callsid: second.callsid })
    two.say('register', { media: { audio: true } })
    await two.hears('ready')
    expect(leg.status).toBe('in-progress')
  })

  test('rings a browser that registers meanwhile, and none twice', async () => {
    const early = await registered('agent')
    ring('agent')
    await early.hears('invite')
    early.say('register', { media: { audio: true } })
    await early.hears('ready')
    expect(early.heard.filter(({ type }) => type === 'invite')).toHaveLength(1)
    const late = await registered('agent')
    await late.hears('invite')
  })

  test('is not for a browser that has unregistered', async () => {
    const browser = await registered('agent')
    browser.say('register', { media: { audio: false } })
    await browser.hears('offline')
    const leg = ring('agent')
    await ended(leg)
    expect(leg.status).toBe('no-answer')
  })

  test('answered when it is over is hung up', async () => {
    const browser = await registered('agent')
    const leg = ring('agent')
    const invite = await browser.hears('invite')
    leg.party?.release(leg)
    await browser.answer(invite)
    expect(await browser.hears('hangup')).toEqual({ callsid: invite.callsid })
  })

  test('can be taken over by whoever has its token, with a description of its own', async () => {
    const [callee, colleague] = [await registered('agent'), await listening('colleague')]
    const leg = ring('agent')
    const { callsid, reconnect } = await callee.hears('invite')
    colleague.say('invite', { callsid, sdp: await colleague.offer(), reconnect, twilio: {} })
    const taken = await colleague.hears('answer')
    expect(taken).toMatchObject({ callsid, sdp: expect.stringContaining('m=audio') })
    expect(await callee.hears('cancel')).toEqual({ callsid })
    expect(leg.status).toBe('in-progress')
    callee.say('hangup', { callsid })
    callee.say('invite', { callsid, sdp: await callee.offer(), reconnect, twilio: {} })
    expect(await callee.hears('hangup')).toMatchObject({ error: { code: 31209 } })
    colleague.say('hangup', { callsid })
    await ended(leg)
  })
})

describe('a takeover', () => {
  test('of one’s own ringing call does not cancel it', async () => {
    const browser = await registered('agent')
    const leg = ring('agent')
    const { callsid, reconnect } = await browser.hears('invite')
    browser.say('invite', { callsid, sdp: await browser.offer(), reconnect, twilio: {} })
    await browser.hears('answer')
    expect(leg.status).toBe('in-progress')
    expect(browser.heard.map(({ type }) => type)).not.toContain('cancel')
  })

  test('that is under way is not undone by who had the call before', async () => {
    const [callee, colleague] = [await registered('agent'), await registered('colleague')]
    const leg = ring('agent')
    const { callsid, sdp, reconnect } = await callee.hears('invite')
    const [offer, answer] = [await colleague.offer(), await callee.answerTo(sdp)]
    const { calls, registrations } = running.world.browsers
    const [calleeSocket] = registrations.get('agent') ?? []
    const [colleagueSocket] = registrations.get('colleague') ?? []
    const call = calls.get(callsid)
    if (!call || !calleeSocket || !colleagueSocket) throw new Error('nobody is there')
    // Past the network, so that the two meet for certain while the first description is being read.
    const taken = call.reconnect(colleagueSocket, reconnect, offer)
    const answered = call.answer(calleeSocket, answer)
    call.hangUp(calleeSocket)
    await Promise.all([
      taken,
      answered,
      colleague.hears('answer'),
      callee.hears('hangup'),
      callee.hears('cancel'),
    ])
    expect(leg.status).toBe('in-progress')
    expect(callee.heard.map(({ type }) => type)).not.toContain('answer')
  })

  test('that fails leaves the call ringing where it rang', async () => {
    const [callee, colleague] = [await registered('agent'), await listening('colleague')]
    ring('agent')
    const invite = await callee.hears('invite')
    const { callsid, reconnect } = invite
    colleague.say('invite', { callsid, sdp: 'v=0\r\na=setup:actpass', reconnect, twilio: {} })
    expect(await colleague.hears('hangup')).toMatchObject({ callsid, error: { code: 31400 } })
    await callee.answer(invite)
    await callee.hears('answer')
  })
})

describe('a lost socket', () => {
  async function inCall(reconnectTimeout = 0) {
    const browser = await listening('agent', reconnectTimeout)
    browser.say('register', { media: { audio: true } })
    await browser.hears('ready')
    await browser.call('TJ-1')
    const { callsid, reconnect } = await browser.hears('answer')
    return { browser, callsid, reconnect, leg: legOf(callsid) }
  }

  /** Resolves when the carrier has noticed. */
  async function lost(browser: BareBrowser) {
    browser.vanish()
    await vi.waitFor(() => expect(running.world.browsers.find('agent')).toBeNull())
  }

  test('in a call is forgiven: the call goes on with the sound it had', async () => {
    const { browser, callsid, reconnect, leg } = await inCall()
    const { port } = leg.voice
    await lost(browser)
    const again = await listening('agent')
    again.say('invite', { callsid, sdp: await again.offer(), reconnect, twilio: {} })
    expect(await again.hears('answer')).toEqual({ callsid, reconnect })
    expect(leg.voice.port).toBe(port)
    running.world.clock.hold()
    running.world.clock.advance(60_000)
    expect(leg.status).toBe('in-progress')
    again.say('hangup', { callsid })
    await ended(leg)
  })

  test('that only looked lost does not end the call when it goes at last', async () => {
    const { browser, callsid, reconnect, leg } = await inCall()
    const again = await listening('agent')
    again.say('invite', { callsid, sdp: await again.offer(), reconnect, twilio: {} })
    await again.hears('answer')
    running.world.clock.hold()
    await lost(browser)
    running.world.clock.advance(60_000)
    expect(leg.status).toBe('in-progress')
  })

  test.each([
    [0, 10],
    [3, 3],
  ])('with a reconnectTimeout of %i s ends the call after %i s', async (asked, seconds) => {
    const { browser, leg } = await inCall(asked)
    running.world.clock.hold()
    await lost(browser)
    running.world.clock.advance(seconds * 1000 - 1)
    expect(leg.status).toBe('in-progress')
    running.world.clock.advance(1)
    expect(leg.status).toBe('completed')
  })

  test('meanwhile a hang-up that was queued ends the call', async () => {
    const { browser, callsid, leg } = await inCall()
    browser.vanish()
    const again = await opened()
    // As pstream.ts replays its queue: right behind `listen`, before it is answered.
    again.say('listen', { token: tokenFor('agent') })
    again.say('hangup', { callsid })
    await ended(leg)
  })

  test('that took the answer with it does not cost the call', async () => {
    const browser = await registered('agent')
    const leg = ring('agent')
    const { callsid, sdp, reconnect } = await browser.hears('invite')
    browser.vanish()
    const again = await listening('agent')
    const answer = await again.answerTo(sdp)
    again.say('invite', { callsid, sdp: answer, reconnect, twilio: {} })
    expect(await again.hears('answer')).toEqual({ callsid, reconnect })
    expect(leg.status).toBe('in-progress')
  })

  test('that ended meanwhile is hung up when the browser comes back', async () => {
    const { browser, callsid, reconnect, leg } = await inCall()
    browser.vanish()
    leg.party?.release(leg)
    const again = await listening('agent')
    again.say('invite', { callsid, sdp: await again.offer(), reconnect, twilio: {} })
    expect(await again.hears('hangup')).toEqual({ callsid })
  })
})

describe('time', () => {
  test('a token that runs out ends the registration but not the call', async () => {
    const browser = await registered('agent')
    await browser.call('TJ-1')
    const { callsid } = await browser.hears('answer')
    running.world.clock.hold()
    running.world.clock.advance(600_000)
    expect(await browser.hears('error')).toMatchObject({ error: { code: 31205 } })
    await browser.hears('offline')
    expect(running.world.browsers.find('agent')).toBeNull()
    browser.say('register', { media: { audio: true } })
    expect(await browser.hears('error')).toMatchObject({ error: { code: 31205 } })
    expect(legOf(callsid).status).toBe('in-progress')
    browser.say('hangup', { callsid })
    await ended(legOf(callsid))
  })

  test('a fresh token in time keeps everything as it is', async () => {
    const browser = await registered('agent')
    running.world.clock.hold()
    running.world.clock.advance(300_000)
    browser.say('listen', { token: tokenFor('agent', { ttl: 1200 }) })
    expect(await browser.hears('connected')).toMatchObject({ token: { identity: 'agent' } })
    running.world.clock.advance(600_000)
    expect(running.world.browsers.find('agent')).not.toBeNull()
    expect(browser.heard.map(({ type }) => type)).not.toContain('error')
  })

  test('a fresh token for somebody else takes the registration along', async () => {
    const browser = await registered('agent')
    browser.say('listen', { token: tokenFor('successor') })
    await browser.hears('offline')
    await browser.hears('connected')
    browser.say('register', { media: { audio: true } })
    await browser.hears('ready')
    expect(running.world.browsers.find('agent')).toBeNull()
    expect(running.world.browsers.find('successor')).not.toBeNull()
  })
})
