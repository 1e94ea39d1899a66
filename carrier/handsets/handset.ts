import { answerLeg } from '../calls/answerLeg.ts'
import { dialNumber } from '../calls/dialNumber.ts'
import { endLeg } from '../calls/endLeg.ts'
import type { Leg } from '../calls/leg.ts'
import type { Party } from '../calls/party.ts'
import { pressDigit } from '../calls/pressDigit.ts'
import { reportRinging } from '../calls/reportRinging.ts'
import type { AudioPort } from '../media/audio.ts'
import type { World } from '../world.ts'
import type { HandsetCall, LoggedCall } from './handsetCall.ts'
import { outcomeOf } from './outcomeOf.ts'
import { readNumber } from './readNumber.ts'
import type { Refusal } from './refusal.ts'

const BUSY_HERE = 486
const DECLINE = 603
const LOGGED = 50
const CAPTIONS = 200

/** A phone of the public network. What a person does with it is left to the two kinds: browser and scripted. */
export abstract class Handset implements Party {
  readonly kind = 'handset'
  readonly number: string
  /** Newest first. */
  readonly log: LoggedCall[] = []
  protected readonly world: World
  #leg: Leg | null = null
  #call: HandsetCall | null = null
  #endsHere: 'hangUp' | 'decline' | null = null

  constructor(world: World, number: string) {
    this.world = world
    this.number = number
  }

  /** Whether the network finds the handset at all. */
  abstract readonly reachable: boolean
  /** Whether somebody has it open before him. */
  abstract readonly hasPage: boolean
  /** Ends the call and gives the number back. */
  abstract leave(): void
  /** Whether it would ring for a call now. */
  protected abstract admits(): boolean
  /** The wire for the call that begins; null when it comes later, by `connect`. */
  protected abstract wire(): AudioPort | null
  /** Something to show has changed. */
  protected abstract changed(): void
  /** A call is ringing, was answered, or is over. */
  protected rang(): void {}
  protected answered(): void {}
  protected over(_logged: LoggedCall): void {}

  get call(): Readonly<HandsetCall> | null {
    return this.#call
  }

  dial(typed: string): Refusal | null {
    if (this.#call) return 'inCall'
    const to = readNumber(typed, this.number)
    if (!to) return 'notANumber'
    if (to === this.number) return 'ownNumber'
    const leg = dialNumber(this.world, { from: this.number, to, party: this })
    if (!leg) return this.#whyNot(to)
    this.#begin(leg, 'outgoing')
    this.connect(this.wire())
    this.changed()
    return null
  }

  answer(): Refusal | null {
    if (!this.#leg || this.#call?.phase !== 'ringing') return 'notRinging'
    this.connect(this.wire())
    this.#live(this.#leg)
    answerLeg(this.world, this.#leg)
    return null
  }

  decline(): Refusal | null {
    if (!this.#leg || this.#call?.phase !== 'ringing') return 'notRinging'
    this.#endsHere = 'decline'
    endLeg(this.world, this.#leg, 'busy', { sipResponseCode: DECLINE })
    return null
  }

  hangUp(): Refusal | null {
    if (!this.#leg) return 'noCall'
    if (this.#call?.phase === 'ringing') return this.decline()
    this.#endsHere = 'hangUp'
    endLeg(this.world, this.#leg, 'completed')
    return null
  }

  press(digit: string): Refusal | null {
    if (!/^[0-9*#]$/.test(digit)) return 'badDigit'
    if (!this.#leg || !this.#call) return 'noCall'
    if (this.#call.phase !== 'live') return 'notLive'
    this.#call.digitsPressed += digit
    pressDigit(this.world, this.#leg, digit)
    this.changed()
    return null
  }

  /** Puts the call on another wire, such as after the page was loaded again; the old one is closed. */
  protected connect(port: AudioPort | null): void {
    if (!this.#leg) return
    const { voice } = this.#leg
    if (voice.port && voice.port !== port) voice.port.close()
    voice.port = port
  }

  ring(leg: Leg): void {
    if (this.#leg || !this.admits()) {
      endLeg(this.world, leg, 'busy', { sipResponseCode: BUSY_HERE })
      return
    }
    this.#begin(leg, 'incoming')
    reportRinging(this.world, leg)
    this.changed()
    this.rang()
  }

  progress(leg: Leg, _earlyMedia: boolean): void {
    if (leg !== this.#leg || this.#call?.phase !== 'dialling') return
    this.#call.phase = 'alerting'
    this.changed()
  }

  accept(leg: Leg): void {
    if (leg === this.#leg) this.#live(leg)
  }

  release(leg: Leg): void {
    if (leg !== this.#leg || !this.#call) return
    const { phase, ...call } = this.#call
    const logged: LoggedCall = {
      ...call,
      outcome: outcomeOf(leg, phase, this.#endsHere),
      endedBy: this.#endsHere ? 'here' : 'there',
      endedAt: this.world.clock.now().toISOString(),
      seconds: leg.durationSeconds,
    }
    this.connect(null)
    this.#leg = this.#call = this.#endsHere = null
    this.log.unshift(logged)
    this.log.length = Math.min(this.log.length, LOGGED)
    this.changed()
    this.over(logged)
  }

  caption(leg: Leg, words: string): void {
    if (leg !== this.#leg || !this.#call) return
    this.#call.captions.push({ words, at: this.world.clock.now().toISOString() })
    if (this.#call.captions.length > CAPTIONS) this.#call.captions.shift()
    this.changed()
  }

  digit(leg: Leg, digit: string): void {
    if (leg !== this.#leg || !this.#call) return
    this.#call.digitsHeard += digit
    this.changed()
  }

  #begin(leg: Leg, direction: HandsetCall['direction']): void {
    this.#leg = leg
    this.#call = {
      id: leg.sid,
      direction,
      other: direction === 'incoming' ? leg.from : leg.to,
      phase: direction === 'incoming' ? 'ringing' : 'dialling',
      startedAt: this.world.clock.now().toISOString(),
      answeredAt: null,
      captions: [],
      digitsHeard: '',
      digitsPressed: '',
    }
  }

  #live(leg: Leg): void {
    if (!this.#call || leg.ended) return
    this.#call.phase = 'live'
    this.#call.answeredAt = this.world.clock.now().toISOString()
    this.changed()
    this.answered()
  }

  #whyNot(to: string): Refusal {
    if (this.world.account.numbers.findByPhoneNumber(to)) return 'nothingAnswers'
    return this.world.handsets.get(to) ? 'otherHandset' : 'notInService'
  }
}
