import type { Call, Waiting } from './call.ts'
import type { EndReason, Leg } from './leg.ts'

/** How an offer that was not accepted ended. */
export type OfferOutcome = 'declined' | 'expired' | 'withdrawn' | 'released'

/** Why an offer was withdrawn, for the agent it was withdrawn from. */
export type WithdrawReason = 'takenByOther' | 'callerGone' | 'unreachable' | 'waitOver'

/** What was decided; the call's timeline, and the only thing that changes it. */
export type CallEvent =
  | { readonly type: 'CallOpened'; readonly at: number; readonly call: Call }
  | { readonly type: 'LegAdded'; readonly at: number; readonly leg: Leg }
  | { readonly type: 'LegRang'; readonly at: number; readonly legId: string }
  | { readonly type: 'LegConnected'; readonly at: number; readonly legId: string }
  | { readonly type: 'LegJoined'; readonly at: number; readonly legId: string }
  | { readonly type: 'LegLeft'; readonly at: number; readonly legId: string }
  | { readonly type: 'LegEnding'; readonly at: number; readonly legId: string }
  | { readonly type: 'LegEnded'; readonly at: number; readonly legId: string; readonly reason: EndReason }
  | { readonly type: 'HoldWanted'; readonly at: number; readonly legId: string; readonly held: boolean }
  | { readonly type: 'HoldConfirmed'; readonly at: number; readonly legId: string; readonly held: boolean }
  | { readonly type: 'MuteWanted'; readonly at: number; readonly legId: string; readonly muted: boolean }
  | { readonly type: 'MuteConfirmed'; readonly at: number; readonly legId: string; readonly muted: boolean }
  | { readonly type: 'OfferMade'; readonly at: number; readonly offerId: string; readonly agentId: string }
  | { readonly type: 'OfferClaimed'; readonly at: number; readonly offerId: string; readonly legId: string }
  | {
      readonly type: 'OfferAccepted'
      readonly at: number
      readonly offerId: string
      readonly agentId: string
    }
  | {
      readonly type: 'OfferEnded'
      readonly at: number
      readonly offerId: string
      readonly agentId: string
      readonly outcome: OfferOutcome
      readonly reason: WithdrawReason | null
    }
  | { readonly type: 'WaitingStarted'; readonly at: number; readonly waiting: Waiting }
  | {
      readonly type: 'WaitingEnded'
      readonly at: number
      readonly outcome: 'served' | 'abandoned' | 'expired'
    }
  | { readonly type: 'OwnerSet'; readonly at: number; readonly agentId: string | null }
  | { readonly type: 'OwnerLost'; readonly at: number }
  | { readonly type: 'OwnerBack'; readonly at: number }
  | { readonly type: 'TalkStarted'; readonly at: number }
  | { readonly type: 'CallClosing'; readonly at: number; readonly reason: EndReason }
  | { readonly type: 'CallClosed'; readonly at: number }
