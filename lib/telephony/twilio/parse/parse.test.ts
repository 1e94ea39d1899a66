import { describe, expect, test } from 'vitest'
import { newId } from '#lib/data/newId.ts'
import { agentOf } from '../agentOf.ts'
import { callIdOf } from '../callIdOf.ts'
import { conferenceName } from '../conferenceName.ts'
import { identityOf } from '../identity.ts'
import { parseBrowserLeg } from './parseBrowserLeg.ts'
import { parseConference } from './parseConference.ts'
import { parseFlow } from './parseFlow.ts'
import { parseInboundCall } from './parseInboundCall.ts'
import { parseLegStatus } from './parseLegStatus.ts'
import { parseRecording } from './parseRecording.ts'

const CALL = `CA${'a'.repeat(32)}`
const conference = (params: Record<string, string>) =>
  parseConference({
    ConferenceSid: `CF${'b'.repeat(32)}`,
    FriendlyName: 'call-01976d4c',
    SequenceNumber: '3',
    CallSid: CALL,
    ParticipantLabel: 'leg1',
    ...params,
  })

describe('ids that travel through the carrier come back as they were', () => {
  test.each(Array.from({ length: 5 }, newId))('%s', (id) => {
    expect(agentOf(`client:${identityOf(id)}`)).toBe(id)
    expect(identityOf(id)).toMatch(/^\w+$/)
    expect(callIdOf(conferenceName(id))).toBe(id)
  })

  test('what is not ours is nobody', () => {
    expect(agentOf('+821012345678')).toBeNull()
    expect(agentOf('client:someone')).toBeNull()
    expect(callIdOf('My room')).toBeNull()
  })
})

describe('call status callbacks', () => {
  test.each([
    ['initiated', []],
    ['ringing', [{ type: 'leg.ringing' }]],
    ['in-progress', [{ type: 'leg.connected' }]],
    ['completed', [{ type: 'leg.ended', reason: 'hungUp' }]],
    ['busy', [{ type: 'leg.ended', reason: 'busy' }]],
    ['no-answer', [{ type: 'leg.ended', reason: 'noAnswer' }]],
    ['failed', [{ type: 'leg.ended', reason: 'failed' }]],
    ['canceled', [{ type: 'leg.ended', reason: 'canceled' }]],
  ])('%s', (CallStatus, facts) => {
    const report = parseLegStatus({ CallSid: CALL, CallStatus }, 'leg1')
    expect(report).toEqual({
      key: `leg:${CALL}:${CallStatus}`,
      address: { callId: null, legId: 'leg1', providerRef: CALL },
      facts,
    })
  })

  test('without the call they are about they are no report', () => {
    expect(() => parseLegStatus({ CallStatus: 'completed' }, null)).toThrow()
  })
})

describe('conference callbacks', () => {
  test('name the leg by our own label and the call by the conference', () => {
    expect(conference({ StatusCallbackEvent: 'participant-join' })).toEqual({
      key: `conference:CF${'b'.repeat(32)}:3:participant-join`,
      address: { callId: '01976d4c', legId: 'leg1', providerRef: CALL },
      facts: [{ type: 'participant.joined' }],
    })
  })

  test('a participant whose dialling failed has ended, and never left', () => {
    const report = conference({
      StatusCallbackEvent: 'participant-leave',
      ReasonParticipantLeft: 'participant_add_failed',
      ParticipantCallStatus: 'busy',
    })
    expect(report?.facts).toEqual([{ type: 'leg.ended', reason: 'busy' }])
  })

  test('one who leaves while his call goes on has only left', () => {
    const report = conference({
      StatusCallbackEvent: 'participant-leave',
      ParticipantCallStatus: 'in-progress',
    })
    expect(report?.facts).toEqual([{ type: 'participant.left' }])
  })

  test('those about the conference as a whole concern no leg', () => {
    expect(
      parseConference({
        ConferenceSid: 'CF1',
        FriendlyName: 'call-1',
        SequenceNumber: '1',
        StatusCallbackEvent: 'conference-start',
      }),
    ).toBeNull()
  })
})

test('a browser is known by the carrier’s word and its intent, never by what it says of itself', () => {
  const id = newId()
  const params = {
    CallSid: CALL,
    From: `client:${identityOf(id)}`,
    intent: 'secret',
    agentId: 'somebody else',
  }
  expect(parseBrowserLeg(params)).toEqual({ providerRef: CALL, agentId: id, intent: 'secret' })
  expect(parseBrowserLeg({ ...params, From: '+82101234' })).toBeNull()
  expect(parseBrowserLeg({ CallSid: CALL, From: params.From })).toBeNull()
})

test('a caller without a number is anonymous', () => {
  expect(parseInboundCall({ CallSid: CALL, From: '', To: '+8221234567' }).from).toBe('anonymous')
})

test('a recording is running, finished with its length, or absent; and says on which channel', () => {
  const report = { CallSid: CALL, RecordingSid: 'RE1', RecordingStatus: 'completed', RecordingDuration: '12' }
  expect(parseRecording(report)).toEqual({
    key: 'recording:RE1:completed',
    legRef: CALL,
    providerRef: 'RE1',
    status: 'finished',
    durationSeconds: 12,
  })
  expect(parseRecording({ ...report, RecordingStatus: 'failed' })).toMatchObject({ status: 'absent' })
})

test('what is pressed in a flow comes with the step it was pressed at; nothing pressed is told too', () => {
  const pressed = { providerRef: CALL, step: 3, digits: '1', isOver: false }
  expect(parseFlow({ CallSid: CALL, Digits: '1', FinishedOnKey: '' }, '3')).toEqual(pressed)
  expect(parseFlow({ CallSid: CALL, Digits: '' }, '3')).toEqual({ ...pressed, digits: '' })
  expect(parseFlow({ CallSid: CALL }, null)).toEqual({ ...pressed, step: null, digits: '' })
})

test('who hangs up while he leaves a message asks for nothing any more', () => {
  expect(parseFlow({ CallSid: CALL, Digits: 'hangup' }, '3')).toMatchObject({ isOver: true, digits: '' })
})
