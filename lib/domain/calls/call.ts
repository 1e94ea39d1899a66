import type { Invitation } from './invitation.ts'
import type { EndReason, Leg } from './leg.ts'

/**
 * The whole conversation, from the first ring to the last hang-up.
 *
 *   open ──► closing ──► closed
 *
 * open     somebody is waiting, ringing or talking
 * closing  every leg that is left has been asked to end
 * closed   no leg is alive; final
 */
export type CallStatus = 'open' | 'closing' | 'closed'

/** The caller waits for an agent; ends when one is connected, or the caller leaves. */
export interface Waiting {
  readonly since: number
  /** Came back after having been served: first in line. */
  readonly returned: boolean
}

/**
 * A call proposed to one agent: by its queue, or by an invitation of somebody who is in it.
 *
 * ringing  on his screen
 * claimed  he said yes; his leg is on its way and has ten seconds
 */
export interface Offer {
  readonly id: string
  readonly agentId: string
  /** Null: the queue's offer of a call that waits. */
  readonly invitationId: string | null
  readonly status: 'ringing' | 'claimed'
  /** The agent's leg, once claimed. */
  readonly legId: string | null
  readonly madeAt: number
  /** When it stops ringing. */
  readonly expiresAt: number
}

/**
 * The caller is in a flow: it speaks to him, or rings for him; no agent is there.
 *
 *   coming ──► speaking ──► ringing ──► unanswered ──► coming
 *
 * coming      his channel is being fetched to the flow, and has not asked yet what he is to hear
 * speaking    he hears his node; what comes of it will be told
 * ringing     he hears music, and his node's agent is looked for or rings
 * unanswered  the agent did not come: the flow goes on
 */
export interface FlowRun {
  /** The published version he started with, and keeps. */
  readonly versionId: string
  readonly nodeId: string
  /** How often he has failed to choose from this menu. */
  readonly tries: number
  /** Counts his moves: what is told of an earlier one is late. */
  readonly step: number
  readonly phase: 'coming' | 'speaking' | 'ringing' | 'unanswered'
  readonly since: number
  /** Nothing heard of this step by then: he is looked for. */
  readonly until: number
}

export interface Call {
  readonly id: string
  readonly version: number
  /** internal: agents talk with each other, about the work of another call. */
  readonly direction: 'inbound' | 'outbound' | 'internal'
  readonly status: CallStatus
  readonly endReason: EndReason | null
  /** Whose call it is; null while nobody has taken it, or after he was lost. */
  readonly ownerId: string | null
  /** The queue it came by, or goes back to; null for a call without one. */
  readonly queueId: string | null
  readonly waiting: Waiting | null
  readonly flow: FlowRun | null
  /** Somebody paused the recording: nothing said now is kept. */
  readonly recordingPaused: boolean
  /** The agents went and left the outside parties talking with each other, by wish. */
  readonly outsideTalk: boolean
  /** Into which call its parties went. */
  readonly mergedIntoId: string | null
  /** Open offers only; how the others ended is in the events. */
  readonly offers: readonly Offer[]
  /** Open invitations only, likewise. */
  readonly invitations: readonly Invitation[]
  readonly legs: readonly Leg[]
  /** How long its customer was on hold in all, ms; a hold that lasts is in it once it is over. */
  readonly heldMs: number
  readonly startedAt: number
  /** First moment an agent and an outside party were connected. Never moves. */
  readonly answeredAt: number | null
  readonly endedAt: number | null
}
