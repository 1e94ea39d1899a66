import type { Call, FlowRun, Waiting } from './call.ts'
import type { Invitation, InvitationOutcome, InvitationPurpose } from './invitation.ts'
import type { EndReason, Leg } from './leg.ts'
import type { Monitor } from './monitor.ts'

/** How an offer that was not accepted ended. */
export type OfferOutcome = 'declined' | 'expired' | 'withdrawn' | 'released'

/** Why an offer was withdrawn, for the agent it was withdrawn from. */
export type WithdrawReason = 'takenByOther' | 'callerGone' | 'unreachable' | 'busy' | 'waitOver' | 'canceled'

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
  /** A supervisor is there for this, or for something else than before. */
  | { readonly type: 'MonitorSet'; readonly at: number; readonly legId: string; readonly monitor: Monitor }
  | {
      readonly type: 'CoachingWanted' | 'CoachingConfirmed'
      readonly at: number
      readonly legId: string
      readonly ofLegId: string | null
    }
  /** A supervisor has the call in the agent's place. */
  | {
      readonly type: 'TakenOver'
      readonly at: number
      readonly legId: string
      readonly byAgentId: string
      readonly fromAgentId: string
    }
  /** Somebody pressed hold on this party, or took it back; whether it is on hold is `HoldWanted`. */
  | { readonly type: 'HoldAsked'; readonly at: number; readonly legId: string; readonly asked: boolean }
  | {
      readonly type: 'RecordingPaused'
      readonly at: number
      readonly agentId: string
      readonly paused: boolean
    }
  | { readonly type: 'RecordingWanted'; readonly at: number; readonly legId: string; readonly on: boolean }
  | { readonly type: 'RecordingConfirmed'; readonly at: number; readonly legId: string; readonly on: boolean }
  | { readonly type: 'InvitationMade'; readonly at: number; readonly invitation: Invitation }
  /** The consult's target is here. */
  | {
      readonly type: 'InvitationTalking'
      readonly at: number
      readonly invitationId: string
      readonly legId: string
    }
  /** A transfer that failed is one of these: its sender, `byAgentId`, is told with the reason. */
  | {
      readonly type: 'InvitationEnded'
      readonly at: number
      readonly invitationId: string
      readonly purpose: InvitationPurpose
      readonly byAgentId: string
      readonly outcome: InvitationOutcome
    }
  | {
      readonly type: 'OfferMade'
      readonly at: number
      readonly offerId: string
      readonly agentId: string
      readonly invitationId: string | null
      readonly expiresAt: number
    }
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
  /** An agent's leg is gone without his having left: he may come back. */
  | { readonly type: 'AgentLost'; readonly at: number; readonly legId: string; readonly agentId: string }
  | { readonly type: 'AgentBack'; readonly at: number; readonly legId: string; readonly agentId: string }
  /** He is not awaited any longer. */
  | { readonly type: 'AgentGivenUp'; readonly at: number; readonly legId: string; readonly agentId: string }
  /** The customer hung up, and the others go on without him. */
  | { readonly type: 'CustomerLeft'; readonly at: number; readonly legId: string }
  | { readonly type: 'LegAside'; readonly at: number; readonly legId: string; readonly aside: boolean }
  | { readonly type: 'QueueSet'; readonly at: number; readonly queueId: string }
  /** It has not entered this queue, but goes there when its agent is lost. */
  | { readonly type: 'HomeQueueSet'; readonly at: number; readonly queueId: string }
  | { readonly type: 'FlowEntered'; readonly at: number; readonly flow: FlowRun }
  | { readonly type: 'FlowMoved'; readonly at: number; readonly flow: FlowRun }
  /** The caller's channel has come to the flow, and he hears it. */
  | { readonly type: 'FlowArrived'; readonly at: number }
  /** What he pressed in a menu. */
  | { readonly type: 'FlowChosen'; readonly at: number; readonly digits: string }
  | { readonly type: 'FlowUnanswered'; readonly at: number }
  | {
      readonly type: 'FlowLate'
      readonly at: number
      readonly phase: FlowRun['phase']
      readonly until: number
    }
  | { readonly type: 'FlowLeft'; readonly at: number }
  | {
      readonly type: 'VoicemailLeft'
      readonly at: number
      readonly legId: string
      readonly seconds: number
    }
  | { readonly type: 'OutsideLeftTalking'; readonly at: number }
  | { readonly type: 'OutsideTalkEnded'; readonly at: number }
  /** The two halves of a merge; in the first, the call's parties go, and it closes. */
  | {
      readonly type: 'LegsMovedOut'
      readonly at: number
      readonly legIds: readonly string[]
      readonly intoCallId: string
    }
  | {
      readonly type: 'LegsMovedIn'
      readonly at: number
      readonly legs: readonly Leg[]
      readonly fromCallId: string
    }
  | { readonly type: 'TalkStarted'; readonly at: number }
  | { readonly type: 'CallClosing'; readonly at: number; readonly reason: EndReason }
  | { readonly type: 'CallClosed'; readonly at: number }
