import { EventEmitter } from 'node:events'
import type { Cancel } from '../clock.ts'
import type { Mixer } from '../media/mixer.ts'
import { Voice } from '../media/voice.ts'
import type { DocumentRequest } from './documents.ts'
import type { Party } from './party.ts'

/**
 * One channel between the carrier and one party; Twilio's "Call".
 *
 *   queued ──► initiated ──► ringing ──► in-progress ──► completed
 *      │           │            │
 *      └───────────┴────────────┴──► busy | failed | no-answer | canceled
 *
 * queued       accepted by REST, waiting for its turn under the calls-per-second limit
 * initiated    the network looks for the party (shown as `queued` by REST until it rings)
 * ringing      outbound: the party rings; inbound: the caller waits for us to answer
 * in-progress  sound both ways
 * The rest are final: nothing leaves them.
 */
export type LegStatus =
  | 'queued'
  | 'initiated'
  | 'ringing'
  | 'in-progress'
  | 'completed'
  | 'busy'
  | 'failed'
  | 'no-answer'
  | 'canceled'

export type EndStatus = 'completed' | 'busy' | 'failed' | 'no-answer' | 'canceled'

const FINAL: ReadonlySet<LegStatus> = new Set(['completed', 'busy', 'failed', 'no-answer', 'canceled'])

export type LegDirection = 'inbound' | 'outbound-api' | 'outbound-dial'

export type LegEvent = 'initiated' | 'ringing' | 'answered' | 'completed'

export interface Callback<E extends string> {
  readonly url: string
  readonly method: 'GET' | 'POST'
  readonly events: readonly E[]
}

export interface LegInit {
  readonly sid: string
  readonly parent?: Leg | null
  readonly direction: LegDirection
  /** E.164 or `client:<identity>`, as Twilio writes it. */
  readonly from: string
  readonly to: string
  readonly createdAt: Date
  readonly phoneNumberSid?: string | null
  readonly applicationSid?: string | null
  readonly forwardedFrom?: string | null
  readonly statusCallback?: Callback<LegEvent> | null
  /** Query parameters of the connecting browser or of `<Parameter>`, passed on to the other side. */
  readonly customParameters?: Readonly<Record<string, string>>
}

/** Legs whose sound meets in one mixer: a bridge of two, or a conference. */
export interface Sharing {
  readonly mixer: Mixer
  readonly legs: Set<Leg>
}

interface LegEvents {
  ringing: []
  answered: []
  ended: []
  digit: [string]
}

export class Leg {
  readonly sid: string
  readonly parent: Leg | null
  readonly direction: LegDirection
  readonly from: string
  readonly to: string
  readonly createdAt: Date
  readonly phoneNumberSid: string | null
  readonly applicationSid: string | null
  readonly forwardedFrom: string | null
  readonly customParameters: Readonly<Record<string, string>>
  readonly voice = new Voice()
  readonly events = new EventEmitter<LegEvents>()

  status: LegStatus
  party: Party | null = null
  statusCallback: Callback<LegEvent> | null
  /** Numbers the call's status callbacks from 0. */
  callbackSequence = 0
  updatedAt: Date
  startedAt: Date | null = null
  answeredAt: Date | null = null
  endedAt: Date | null = null
  /** Milliseconds spent under the calls-per-second limit. */
  queueTimeMs = 0
  timeLimitSeconds: number | null = null
  /** Carrier code of the reason a leg failed, e.g. 13224, for `ErrorCode`; null otherwise. */
  errorCode: number | null = null
  /** SIP's word for the outcome, in the final status callback. */
  sipResponseCode: number | null = null
  /** What the leg cost, a positive decimal string in USD; null until it has ended or when it cost nothing. */
  price: string | null = null
  /** What answering runs: a document, or a place in a conference or bridge decided by whoever placed the leg. */
  onAnswer: DocumentRequest | (() => void) | null = null
  /** The recording made by request of whoever placed the leg; told in the last callback. */
  recordingSid: string | null = null
  /** Keys to press once the party has picked up, before anything else is heard; `w` waits half a second. */
  digitsOnAnswer: string | null = null
  /** Set while the leg is held by something other than its own document (a bridge, a seat); aborting frees it. */
  occupation: AbortController | null = null
  /** The mixer it shares with others while it is bridged or in a conference. */
  sharing: Sharing | null = null
  /** Timers that end with the leg: ring timeout, time limit. */
  readonly timers = new Set<Cancel>()

  constructor(init: LegInit) {
    this.sid = init.sid
    this.parent = init.parent ?? null
    this.direction = init.direction
    this.from = init.from
    this.to = init.to
    this.createdAt = init.createdAt
    this.updatedAt = init.createdAt
    this.phoneNumberSid = init.phoneNumberSid ?? null
    this.applicationSid = init.applicationSid ?? null
    this.forwardedFrom = init.forwardedFrom ?? null
    this.statusCallback = init.statusCallback ?? null
    this.customParameters = init.customParameters ?? {}
    this.status = init.direction === 'inbound' ? 'ringing' : 'queued'
    this.events.setMaxListeners(0)
  }

  get ended(): boolean {
    return FINAL.has(this.status)
  }

  /** Whole seconds of talk, as REST and the last callback report them; 0 for an unanswered leg. */
  get durationSeconds(): number {
    if (!this.answeredAt || !this.endedAt) return 0
    return Math.round((this.endedAt.getTime() - this.answeredAt.getTime()) / 1000)
  }
}
