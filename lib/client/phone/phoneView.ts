import type { CallCommand } from '#lib/contracts/callCommands.ts'
import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'
import type { DeskSnapshot } from '#lib/contracts/deskSnapshot.ts'
import type { RefusalCode } from '#lib/domain/calls/command.ts'
import type { EndReason } from '#lib/domain/calls/leg.ts'
import { concerns } from '../live/concerns.ts'
import type { SoundState } from '../softphone/softphone.ts'
import type { MicrophoneState } from '../sound/microphone.ts'
import { activeView } from './activeView.ts'
import { overView } from './overView.ts'

/** A switch that the carrier has to confirm: asked and not yet true is a state of its own. */
export type Toggle = 'off' | 'turningOn' | 'on' | 'turningOff'

/** Whether this tab could take a call now, and what it still needs. */
export type Readiness = 'ready' | 'askMicrophone' | 'microphoneDenied' | 'microphoneMissing' | 'ringLocked'

/** Everything the phone can be showing; exactly one at a time. Durations are ms. */
export type PhoneView =
  | { readonly kind: 'offline' }
  | { readonly kind: 'idle'; readonly readiness: Readiness }
  | {
      readonly kind: 'incoming'
      readonly call: CallSnapshot
      readonly offerId: string
      readonly waited: number
      readonly left: number
      /** Of the time to answer, what is left: 1 to 0. */
      readonly share: number
      /** What the agent said, until the server has heard it. */
      readonly answer: 'accept' | 'decline' | null
    }
  | { readonly kind: 'connecting'; readonly call: CallSnapshot; readonly why: 'accepted' | 'rejoining' }
  | {
      readonly kind: 'outgoing'
      /** Null until the server has opened it. */
      readonly call: CallSnapshot | null
      readonly number: string
      readonly phase: 'joining' | 'dialing' | 'ringing'
      readonly lasted: number
    }
  | {
      readonly kind: 'live'
      readonly call: CallSnapshot
      readonly customerLegId: string
      readonly hold: Toggle
      readonly mute: Toggle
      readonly talked: number
      /** Why a control of this call would be refused; null: it would not. */
      readonly refused: {
        readonly hold: RefusalCode | null
        readonly mute: RefusalCode | null
        readonly hangUp: RefusalCode | null
      }
      /** `elsewhere`: another tab or device has this call's sound. */
      readonly sound: 'here' | 'reconnecting' | 'elsewhere'
      readonly connected: boolean
    }
  | { readonly kind: 'lost'; readonly call: CallSnapshot; readonly left: number }
  | { readonly kind: 'ending'; readonly call: CallSnapshot; readonly talked: number }
  | {
      readonly kind: 'wrapUp'
      readonly call: CallSnapshot | null
      readonly callId: string
      readonly left: number
    }
  | { readonly kind: 'over'; readonly call: CallSnapshot; readonly reason: EndReason }

/** What the phone is decided from. */
export interface PhoneSituation {
  readonly agentId: string
  /** Null while nothing is known yet. */
  readonly desk: DeskSnapshot | null
  readonly calls: readonly CallSnapshot[]
  readonly connected: boolean
  readonly microphone: MicrophoneState
  readonly ringUnlocked: boolean
  readonly sound: SoundState
  /** Commands the server has not answered yet. */
  readonly pending: readonly { readonly callId: string; readonly type: CallCommand['type'] }[]
  /** The number an outbound call was asked for that the server has not opened yet. */
  readonly placing: string | null
  /** Calls whose end the agent has read. */
  readonly dismissed: ReadonlySet<string>
}

/** What the phone shows. A call of his comes first, then one that rings, then what is left to do, then the dial pad. */
export function phoneView(situation: PhoneSituation, now: number): PhoneView {
  const { desk, agentId, calls, connected, placing } = situation
  const mine = calls.filter((call) => call.status !== 'closed' && concerns(call, agentId))
  const active = mine.map((call) => activeView(call, situation, now)).find((view) => view !== null)
  if (active) return active
  if (placing) return { kind: 'outgoing', call: null, number: placing, phase: 'joining', lasted: 0 }
  const ringing = earliestOffer(mine, situation, now)
  if (ringing) return ringing
  if (desk?.wrapUp) {
    const { callId, endsAt } = desk.wrapUp
    const call = calls.find((one) => one.id === callId) ?? null
    return { kind: 'wrapUp', call, callId, left: Math.max(0, endsAt - now) }
  }
  const over = overView(situation, now)
  if (over) return over
  return connected || desk === null
    ? { kind: 'idle', readiness: readinessOf(situation) }
    : { kind: 'offline' }
}

function earliestOffer(
  calls: readonly CallSnapshot[],
  { agentId, pending }: PhoneSituation,
  now: number,
): PhoneView | null {
  const offers = calls.flatMap((call) =>
    call.offers
      .filter((offer) => offer.agentId === agentId && offer.status === 'ringing' && offer.expiresAt > now)
      .map((offer) => ({ call, offer })),
  )
  const first = offers.toSorted((a, b) => a.offer.expiresAt - b.offer.expiresAt)[0]
  if (!first) return null
  const { call, offer } = first
  const asked = pending.filter(({ callId }) => callId === call.id).map(({ type }) => type)
  const whole = offer.expiresAt - offer.madeAt
  const left = Math.min(whole, offer.expiresAt - now)
  return {
    kind: 'incoming',
    call,
    offerId: offer.id,
    waited: Math.max(0, now - (call.waiting?.since ?? call.startedAt)),
    left,
    share: left / Math.max(1, whole),
    answer: asked.includes('AcceptOffer') ? 'accept' : asked.includes('DeclineOffer') ? 'decline' : null,
  }
}

function readinessOf({ microphone, ringUnlocked }: PhoneSituation): Readiness {
  if (microphone === 'denied') return 'microphoneDenied'
  if (microphone === 'missing') return 'microphoneMissing'
  if (microphone === 'prompt') return 'askMicrophone'
  return microphone === 'granted' && !ringUnlocked ? 'ringLocked' : 'ready'
}
