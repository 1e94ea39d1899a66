import type { FlowEntry } from './enterFlow.ts'
import type { InvitationPurpose, InvitedTarget } from './invitation.ts'
import type { Leg } from './leg.ts'
import type { MonitorMode } from './monitor.ts'

/**
 * Whom an `Invite` is for. A queue and a flow can take a transfer by themselves: the customer leaves to them at
 * once. `maxWaitSeconds` is the queue's longest wait.
 */
export type Target =
  | Exclude<InvitedTarget, { kind: 'queue' }>
  | { readonly kind: 'queue'; readonly queueId: string; readonly maxWaitSeconds: number }
  | ({ readonly kind: 'flow' } & FlowEntry)

export interface Invite {
  readonly type: 'Invite'
  readonly agentId: string
  readonly purpose: InvitationPurpose
  readonly target: Target
  /** Agent, team and queue: who of them can be rung now, looked up by the workflow under their locks. */
  readonly agentIds: readonly string[]
  readonly ringSeconds: number
}

export interface Leave {
  readonly type: 'Leave'
  readonly agentId: string
  /** What becomes of outside parties who would be left without an agent; must be said when there are such.  */
  readonly rest?: 'leaveTalking' | 'endForAll' | undefined
}

/**
 * A wish; it may be refused with a code. `agentId` is who wishes, already known to be who he says he is.
 *
 * Digits of the keypad are no command: the softphone sends them on the agent's own leg, in the sound.
 */
export type Command =
  | {
      readonly type: 'OfferCall'
      readonly agentIds: readonly string[]
      readonly ringSeconds: number
      /** Where a call that has no queue yet goes when its agent is lost. */
      readonly homeQueueId?: string | null
    }
  | { readonly type: 'AcceptOffer'; readonly agentId: string; readonly offerId: string }
  | { readonly type: 'DeclineOffer'; readonly agentId: string; readonly offerId: string }
  | { readonly type: 'Rejoin'; readonly agentId: string }
  | { readonly type: 'Hold'; readonly agentId: string; readonly legId: string }
  | { readonly type: 'Resume'; readonly agentId: string; readonly legId: string }
  /** Without a leg: his own. The owner may mute others. */
  | { readonly type: 'Mute'; readonly agentId: string; readonly legId?: string | undefined }
  | { readonly type: 'Unmute'; readonly agentId: string; readonly legId?: string | undefined }
  | { readonly type: 'PauseRecording'; readonly agentId: string }
  | { readonly type: 'ResumeRecording'; readonly agentId: string }
  | Invite
  /** Takes back one invitation that still rings. */
  | { readonly type: 'CancelInvitation'; readonly agentId: string; readonly invitationId: string }
  /** Out of a transfer or a consult, whatever it has come to: the target is let go, the customer is back. */
  | { readonly type: 'BackToCustomer'; readonly agentId: string }
  /** Out of a consult: who asked leaves, customer and target talk. */
  | { readonly type: 'CompleteTransfer'; readonly agentId: string }
  /** Out of a consult: everybody talks. */
  | { readonly type: 'MakeConference'; readonly agentId: string }
  | { readonly type: 'RemoveParticipant'; readonly agentId: string; readonly legId: string }
  /** A supervisor comes into the call of this agent, or does something else in it than before. */
  | {
      readonly type: 'Monitor'
      readonly agentId: string
      readonly ofAgentId: string
      readonly mode: MonitorMode
    }
  | { readonly type: 'StopMonitoring'; readonly agentId: string }
  /** The supervisor has the call from now on, in the place of the agent he is there for. */
  | { readonly type: 'TakeOver'; readonly agentId: string }
  /** He goes, the others go on. */
  | Leave
  /** The end for everybody. */
  | { readonly type: 'HangUp'; readonly agentId: string }
  /** The agent turns to his other line (see desk/): he is deaf and silent here, and whoever he leaves alone hears music. */
  | { readonly type: 'PutAside'; readonly agentId: string }
  | { readonly type: 'TakeUp'; readonly agentId: string }
  /** The two halves of a merge (see desk/mergeLines): never sent by a screen. */
  | {
      readonly type: 'GiveLegs'
      readonly agentId: string
      readonly intoCallId: string
      readonly legIds: readonly string[]
    }
  | {
      readonly type: 'TakeLegs'
      readonly agentId: string
      readonly fromCallId: string
      readonly legs: readonly Leg[]
      /** In the call they come from. */
      readonly recordingPaused: boolean
    }

/** Why a command is refused. Every code has its sentence in both languages. */
export type RefusalCode =
  | 'callOver'
  | 'notWaiting'
  | 'offerGone'
  | 'offerTaken'
  | 'notYourOffer'
  | 'notOnCall'
  | 'notYourCall'
  /** An agent who is muted is unmuted by himself. */
  | 'ownMute'
  | 'legGone'
  | 'notConnected'
  | 'nothingToRejoin'
  /** The plan does not have it; `needs` says which would. */
  | 'planTooSmall'
  /** An invitation that tolerates no other beside it is open. */
  | 'alreadyInviting'
  | 'alreadyInCall'
  /** Nobody of the target can be rung now. */
  | 'targetUnavailable'
  /** A transfer or a consult is under way: it has to be completed or taken back first. */
  | 'inTransfer'
  /** There is no transfer or consult of his to end. */
  | 'noInvitation'
  /** The consult's target has not come yet. */
  | 'targetNotThere'
  /** Only outside parties would be left: `rest` has to say what becomes of them. */
  | 'onlyOutsideLeft'
  /** Nobody would be left to talk to: that is hanging up. */
  | 'nobodyLeft'
  /** Other agents are in the call; it cannot go to a queue or a flow over their heads. */
  | 'othersInCall'
  /** The line is aside: he has to switch to it first. */
  | 'lineAside'
  /** Both lines are in use. */
  | 'noFreeLine'
  /** He is in a call, and does not take a second one. */
  | 'secondCallOff'
  /** Merging needs two lines that are both connected. */
  | 'linesNotReady'
