import { describe, expect, test } from 'vitest'
import { aCall, aLeg, anOffer, NOW, ownLeg } from '../testing/aCall.ts'
import { COLLEAGUE, ME } from '../testing/people.ts'
import { SITUATIONS, type SituationName } from '../testing/situations.ts'
import { type PhoneSituation, type PhoneView, phoneView } from './phoneView.ts'

const viewOf = (name: SituationName) => phoneView(SITUATIONS[name], NOW)
const quiet: PhoneSituation = SITUATIONS.idle

const expected: Record<SituationName, Partial<PhoneView>> = {
  idle: { kind: 'idle', readiness: 'ready' },
  askMicrophone: { kind: 'idle', readiness: 'askMicrophone' },
  microphoneDenied: { kind: 'idle', readiness: 'microphoneDenied' },
  microphoneMissing: { kind: 'idle', readiness: 'microphoneMissing' },
  ringLocked: { kind: 'idle', readiness: 'ringLocked' },
  offline: { kind: 'offline' },
  incoming: { kind: 'incoming', waited: 41_000, left: 13_000, share: 0.65, answer: null },
  incomingStranger: { kind: 'incoming', answer: null },
  accepting: { kind: 'incoming', answer: 'accept' },
  declining: { kind: 'incoming', answer: 'decline' },
  connecting: { kind: 'connecting', why: 'accepted' },
  placing: { kind: 'outgoing', call: null, number: '+821048207731', phase: 'joining' },
  joining: { kind: 'outgoing', phase: 'joining', lasted: 6_000 },
  dialing: { kind: 'outgoing', phase: 'dialing' },
  ringingThere: { kind: 'outgoing', phase: 'ringing' },
  live: { kind: 'live', hold: 'off', mute: 'off', talked: 151_000, sound: 'here', connected: true },
  liveStranger: { kind: 'live' },
  holding: { kind: 'live', hold: 'turningOn' },
  held: { kind: 'live', hold: 'on' },
  resuming: { kind: 'live', hold: 'turningOff' },
  muting: { kind: 'live', mute: 'turningOn' },
  muted: { kind: 'live', mute: 'on' },
  soundReconnecting: { kind: 'live', sound: 'reconnecting' },
  soundElsewhere: { kind: 'live', sound: 'elsewhere' },
  liveOffline: { kind: 'live', connected: false },
  lost: { kind: 'lost', left: 22_000 },
  rejoining: { kind: 'connecting', why: 'rejoining' },
  hangingUp: { kind: 'ending' },
  ending: { kind: 'ending' },
  wrapUp: { kind: 'wrapUp', callId: 'call-1', left: 51_000 },
  busy: { kind: 'over', reason: 'busy' },
  noAnswer: { kind: 'over', reason: 'noAnswer' },
  failed: { kind: 'over', reason: 'failed' },
  ended: { kind: 'over', reason: 'hungUp' },
  recordingPausing: { kind: 'live', recording: 'pausing' },
  recordingPaused: { kind: 'live', recording: 'paused' },
  basicPlan: { kind: 'live' },
  growthPlan: { kind: 'live' },
  transferAsking: { kind: 'live', inviting: 'transfer' },
  transferRinging: { kind: 'live', hold: 'on' },
  transferTeam: { kind: 'live' },
  transferDeclined: { kind: 'live', hold: 'on' },
  consultRinging: { kind: 'live', hold: 'on' },
  consultComing: { kind: 'live', hold: 'on' },
  consultTalking: { kind: 'live', hold: 'on' },
  consultCompleting: { kind: 'live' },
  consultForMe: { kind: 'live', hold: 'on' },
  consultNoAnswer: { kind: 'live', hold: 'off' },
  conference: { kind: 'live', hold: 'off' },
  conferenceHeld: { kind: 'live', hold: 'off' },
  conferenceInviting: { kind: 'live' },
  guest: { kind: 'live' },
  customerLeft: { kind: 'live', customerLeft: true },
  incomingTransfer: { kind: 'incoming' },
  incomingConsult: { kind: 'incoming' },
  incomingConference: { kind: 'incoming' },
  secondIncoming: { kind: 'live' },
  twoLines: { kind: 'live', aside: false, talked: 48_000 },
  twoLinesSwitching: { kind: 'live' },
  twoLinesMerging: { kind: 'live' },
  twoLinesConference: { kind: 'live', aside: false },
  twoLinesAsideLive: { kind: 'live', aside: false },
  consultOthers: { kind: 'live' },
  consultOthersOutside: { kind: 'live' },
  connectingConsult: { kind: 'connecting', why: 'accepted' },
  connectingInternal: { kind: 'connecting', why: 'accepted' },
  longNames: { kind: 'live', aside: false },
  conferenceMuted: { kind: 'live' },
  transferLeft: { kind: 'idle', readiness: 'ready' },
  transferLeftBack: { kind: 'connecting', why: 'rejoining' },
  twoLinesOneLost: { kind: 'live', aside: false },
  internalRinging: { kind: 'outgoing', phase: 'ringing' },
  internal: { kind: 'live', aside: false, talked: 31_000 },
  incomingInternal: { kind: 'incoming' },
  placingBeside: { kind: 'outgoing', call: null },
}

describe('what the phone shows', () => {
  test.each(Object.keys(SITUATIONS) as SituationName[])('%s', (name) => {
    expect(viewOf(name)).toMatchObject(expected[name])
  })

  test.each(['internalRinging', 'internal', 'incomingInternal'] as const)(
    '%s: an internal call is known by the colleague in it, not by whom it is about',
    (name) => {
      expect(viewOf(name)).toMatchObject({ call: { contact: { name: COLLEAGUE.name } } })
    },
  )

  test('an offer that has run out rings no longer, even before the server has said so', () => {
    expect(phoneView(SITUATIONS.incoming, NOW + 13_000).kind).toBe('idle')
  })

  test('of two offers the one that ends first rings', () => {
    const later = aCall({
      id: 'call-2',
      ownerId: null,
      offers: [anOffer({ id: 'offer-2', expiresAt: NOW + 9_000 })],
      legs: [],
    })
    const view = phoneView({ ...quiet, calls: [...SITUATIONS.incoming.calls, later] }, NOW)
    expect(view).toMatchObject({ kind: 'incoming', offerId: 'offer-2' })
  })

  test('somebody else’s call is not on this phone', () => {
    const theirs = aCall({ ownerId: COLLEAGUE.id, legs: [aLeg(), ownLeg({ agentId: COLLEAGUE.id })] })
    expect(phoneView({ ...quiet, calls: [theirs] }, NOW).kind).toBe('idle')
  })

  test('a call that was taken by somebody else after it rang here leaves the phone', () => {
    const theirs = aCall({ ownerId: COLLEAGUE.id, offers: [], legs: [aLeg()] })
    expect(phoneView({ ...quiet, calls: [theirs] }, NOW).kind).toBe('idle')
  })

  test('news of an unanswered call stays to be read, a farewell does not, and both go when they are put away', () => {
    expect(phoneView(SITUATIONS.busy, NOW + 15_000).kind).toBe('over')
    expect(phoneView(SITUATIONS.ended, NOW + 15_000).kind).toBe('idle')
    expect(phoneView({ ...SITUATIONS.busy, dismissed: new Set(['call-1']) }, NOW).kind).toBe('idle')
  })

  test('a call in progress stands above everything else, also without the server', () => {
    const view = phoneView(
      { ...SITUATIONS.live, ...SITUATIONS.wrapUp, calls: SITUATIONS.live.calls, connected: false },
      NOW,
    )
    expect(view.kind).toBe('live')
  })

  test('nothing counted is ever negative', () => {
    for (const name of Object.keys(SITUATIONS) as SituationName[]) {
      for (const at of [NOW - 3_600_000, NOW + 3_600_000]) {
        const numbers = Object.values(phoneView(SITUATIONS[name], at)).filter(
          (value) => typeof value === 'number',
        )
        expect(
          numbers.every((value) => value >= 0),
          name,
        ).toBe(true)
      }
    }
  })

  test('the fixtures cover every kind of view', () => {
    const kinds = new Set(Object.keys(SITUATIONS).map((name) => viewOf(name as SituationName).kind))
    expect([...kinds].sort()).toEqual(
      [
        'connecting',
        'ending',
        'idle',
        'incoming',
        'live',
        'lost',
        'offline',
        'outgoing',
        'over',
        'wrapUp',
      ].sort(),
    )
    expect(ME.id).toBe(quiet.agentId)
  })
})
