import { rules } from './rules.ts'
import type { ValueRule } from './valueRule.ts'

export interface ElementRule {
  readonly attributes: Readonly<Record<string, ValueRule>>
  /** Names of permitted child elements; 'any' leaves the inside unchecked (SSML). */
  readonly children: readonly string[] | 'any'
  readonly text: boolean
}

const { anything, flag, method, finishKeys, tones, oneOf, listOf, whole, either } = rules

const none = { attributes: {}, children: [], text: false } as const
const action = { action: anything, method } as const
const trim = oneOf('trim-silence', 'do-not-trim')
const track = oneOf('inbound', 'outbound', 'both')
const recordingCallback = {
  recordingStatusCallback: anything,
  recordingStatusCallbackMethod: method,
  recordingStatusCallbackEvent: listOf('in-progress', 'completed', 'absent'),
} as const
const callProgress = {
  statusCallback: anything,
  statusCallbackMethod: method,
  statusCallbackEvent: listOf('initiated', 'ringing', 'answered', 'completed'),
} as const
const machineDetection = {
  machineDetection: oneOf('Enable', 'DetectMessageEnd'),
  machineDetectionTimeout: whole(3, 60),
  machineDetectionSpeechThreshold: whole(1000, 6000),
  machineDetectionSpeechEndThreshold: whole(500, 5000),
  machineDetectionSilenceTimeout: whole(2000, 10000),
  amdStatusCallback: anything,
  amdStatusCallbackMethod: method,
} as const

/**
 * The elements this carrier carries out, as Twilio's documentation and the `twilio` 6.2.0 generators have them
 * (https://www.twilio.com/docs/voice/twiml). `Queue` is the noun of `<Dial>`.
 */
export const schema: Readonly<Record<string, ElementRule>> = {
  Response: {
    attributes: {},
    children: [
      ...[
        'Say',
        'Play',
        'Pause',
        'Gather',
        'Record',
        'Dial',
        'Enqueue',
        'Leave',
        'Redirect',
        'Reject',
        'Hangup',
      ],
      ...['Echo', 'Start', 'Stop'],
    ],
    text: false,
  },
  Say: { attributes: { voice: anything, language: anything, loop: whole(0) }, children: 'any', text: true },
  Play: { attributes: { loop: whole(0), digits: tones }, children: [], text: true },
  Pause: { attributes: { length: whole(0) }, children: [], text: false },
  Gather: {
    attributes: {
      ...action,
      input: listOf('dtmf', 'speech'),
      timeout: either(whole(0), oneOf('auto')),
      numDigits: whole(1),
      finishOnKey: finishKeys,
      actionOnEmptyResult: flag,
      speechTimeout: either(whole(1), oneOf('auto')),
      maxSpeechTime: whole(1),
      bargeIn: flag,
      language: anything,
      hints: anything,
      speechModel: anything,
      enhanced: flag,
      debug: flag,
      profanityFilter: flag,
      partialResultCallback: anything,
      partialResultCallbackMethod: method,
    },
    children: ['Say', 'Play', 'Pause'],
    text: false,
  },
  Record: {
    attributes: {
      ...action,
      ...recordingCallback,
      timeout: whole(0),
      finishOnKey: finishKeys,
      maxLength: whole(1),
      playBeep: flag,
      trim,
      transcribe: flag,
      transcribeCallback: anything,
      recordingConfigurationId: anything,
    },
    children: [],
    text: false,
  },
  Dial: {
    attributes: {
      ...action,
      ...recordingCallback,
      timeout: whole(1, 600),
      timeLimit: whole(1),
      hangupOnStar: flag,
      callerId: anything,
      answerOnBridge: flag,
      record: oneOf(
        'do-not-record',
        'record-from-answer',
        'record-from-ringing',
        'record-from-answer-dual',
        'record-from-ringing-dual',
        'true',
        'false',
      ),
      recordingTrack: track,
      recordingConfigurationId: anything,
      trim,
      ringTone: anything,
      sequential: flag,
      referUrl: anything,
      referMethod: method,
      callReason: anything,
      events: anything,
      passports: anything,
    },
    children: ['Number', 'Client', 'Conference', 'Queue'],
    text: true,
  },
  Number: {
    attributes: {
      ...callProgress,
      ...machineDetection,
      url: anything,
      method,
      sendDigits: tones,
      byoc: anything,
    },
    children: [],
    text: true,
  },
  Client: {
    attributes: { ...callProgress, url: anything, method, clientNotificationUrl: anything },
    children: ['Identity', 'Parameter'],
    text: true,
  },
  Identity: { attributes: {}, children: [], text: true },
  Parameter: { attributes: { name: anything, value: anything }, children: [], text: false },
  Conference: {
    attributes: {
      ...recordingCallback,
      muted: flag,
      beep: oneOf('true', 'false', 'onEnter', 'onExit'),
      startConferenceOnEnter: flag,
      endConferenceOnExit: flag,
      participantLabel: anything,
      jitterBufferSize: oneOf('off', 'small', 'medium', 'large'),
      waitUrl: anything,
      waitMethod: method,
      maxParticipants: whole(1, 250),
      record: oneOf('do-not-record', 'record-from-start', 'true', 'false'),
      recordingConfigurationId: anything,
      trim,
      region: anything,
      coach: anything,
      statusCallback: anything,
      statusCallbackMethod: method,
      statusCallbackEvent: listOf(
        ...['start', 'end', 'join', 'leave', 'mute', 'hold', 'modify', 'speaker', 'announcement'],
      ),
      eventCallbackUrl: anything,
    },
    children: [],
    text: true,
  },
  Queue: {
    attributes: { url: anything, method, reservationSid: anything, postWorkActivitySid: anything },
    children: [],
    text: true,
  },
  Enqueue: {
    attributes: {
      ...action,
      waitUrl: anything,
      waitUrlMethod: method,
      maxQueueSize: whole(1),
      workflowSid: anything,
    },
    children: ['Task'],
    text: true,
  },
  Redirect: { attributes: { method }, children: [], text: true },
  Reject: { attributes: { reason: oneOf('rejected', 'busy') }, children: [], text: false },
  Start: { attributes: action, children: ['Recording'], text: false },
  Recording: {
    attributes: { ...recordingCallback, name: anything, channels: oneOf('mono', 'dual'), track, trim },
    children: [],
    text: false,
  },
  Stop: { attributes: {}, children: ['Recording'], text: false },
  Leave: none,
  Hangup: none,
  Echo: none,
}
