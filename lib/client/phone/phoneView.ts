import type { CallCommand } from '#lib/contracts/callCommands.ts'
import type { CallSnapshot, InvitationSnapshot } from '#lib/contracts/callSnapshot.ts'
import type { DeskSnapshot } from '#lib/contracts/deskSnapshot.ts'
import type { LineCommandBody } from '#lib/contracts/lineCommand.ts'
import type { EndReason } from '#lib/domain/calls/leg.ts'
import { concerns } from '../live/concerns.ts'
import type { Sounds } from '../softphone/softphone.ts'
import type { MicrophoneState } from '../sound/microphone.ts'
import { activeViews } from './activeViews.ts'
import type { FailedInvitation } from './failedInvitations.ts'
import { type IncomingView, incomingView } from './incomingView.ts'
import type { LiveView } from './liveView.ts'
import { overView } from './overView.ts'
import { readinessOf } from './readinessOf.ts'
import { seenByAgent } from './seenByAgent.ts'

/** Whether this tab could take a call now, and what it still needs. */
export type Readiness = 'ready' | 'askMicrophone' | 'microphoneDenied' | 'microphoneMissing' | 'ringLocked'

/** Everything the phone can be showing large; exactly one at a time. Durations are ms. */
export type PhoneView =
  | { readonly kind: 'offline' }
  | { readonly kind: 'idle'; readonly readiness: Readiness }
  | IncomingView
  | {
      readonly kind: 'connecting'
      readonly call: CallSnapshot
      readonly why: 'accepted' | 'rejoining'
      /** What a colleague asked him for, in case that is why he comes. */
      readonly invitation: InvitationSnapshot | null
    }
  | {
      readonly kind: 'outgoing'
      /** Null until the server has opened it. */
      readonly call: CallSnapshot | null
      readonly number: string
      readonly phase: 'joining' | 'dialing' | 'ringing'
      readonly lasted: number
    }
  | LiveView
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
  readonly sounds: Sounds
  /** Commands the server has not answered yet. */
  readonly pending: readonly { readonly callId: string; readonly command: CallCommand }[]
  /** The number an outbound call was asked for that the server has not opened yet. */
  readonly placing: string | null
  /** Calls whose end the agent has read. */
  readonly dismissed: ReadonlySet<string>
  /** What was asked of his lines and is not yet true. */
  readonly pendingLines: LineCommandBody['type'] | null
  /** Invitations of his that did not come about. */
  readonly failed: readonly FailedInvitation[]
}

/** What the phone shows. A call of his comes first, then one that rings, then what is left to do, then the dial pad. */
export function phoneView(known: PhoneSituation, now: number): PhoneView {
  const situation = seenByAgent(known)
  const { desk, agentId, calls, connected, placing } = situation
  if (placing) return { kind: 'outgoing', call: null, number: placing, phase: 'joining', lasted: 0 }
  const [active] = activeViews(situation, now)
  if (active) return active
  const mine = calls.filter((call) => call.status !== 'closed' && concerns(call, agentId))
  const ringing = incomingView(mine, situation, now)
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
