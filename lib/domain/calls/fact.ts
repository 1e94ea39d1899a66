import type { FlowStop } from './flowStop.ts'
import type { EndReason } from './leg.ts'

/** A report of what already happened: absorbed in whatever state the call is, never refused, never lost. */
export type Fact =
  | { readonly type: 'leg.ringing'; readonly legId: string }
  | { readonly type: 'leg.connected'; readonly legId: string }
  | { readonly type: 'leg.ended'; readonly legId: string; readonly reason: EndReason }
  | { readonly type: 'participant.joined'; readonly legId: string }
  | { readonly type: 'participant.left'; readonly legId: string }
  | { readonly type: 'participant.held'; readonly legId: string; readonly held: boolean }
  | { readonly type: 'participant.muted'; readonly legId: string; readonly muted: boolean }
  /** Which leg alone hears this one; null: everybody may. */
  | { readonly type: 'participant.coaching'; readonly legId: string; readonly ofLegId: string | null }
  /** Whether the carrier keeps the sound of this leg now. */
  | { readonly type: 'recording.confirmed'; readonly legId: string; readonly on: boolean }
  | { readonly type: 'offer.expired'; readonly offerId: string }
  | { readonly type: 'arrival.expired'; readonly legId: string }
  | { readonly type: 'wait.expired' }
  | { readonly type: 'rejoin.expired'; readonly agentId: string }
  | { readonly type: 'agent.unreachable'; readonly agentId: string }
  /** He is in another call, and cannot take this one beside it. */
  | { readonly type: 'agent.busy'; readonly agentId: string }
  /** He is not of the desk any more. */
  | { readonly type: 'agent.revoked'; readonly agentId: string }
  /** The customer's channel asks what it is to do in the flow, and tells nothing. */
  | { readonly type: 'flow.arrived' }
  /**
   * Something has come of this step of the flow (`step`), which leads there. `digits`: what was pressed in a menu.
   * `isAsking`: it is the customer's channel that tells, and asks what it is to do now.
   */
  | {
      readonly type: 'flow.moved'
      readonly step: number
      readonly to: FlowStop
      readonly digits: string
      readonly isAsking: boolean
    }
  | { readonly type: 'flow.expired'; readonly step: number }
  /** The carrier has a message that was left on this leg. */
  | { readonly type: 'voicemail.left'; readonly legId: string; readonly seconds: number }
