import type {
  CallDirection,
  CallStatus,
  EndReason,
  FlowPhase,
  InvitationPurpose,
  InvitationStatus,
  InvitationTarget,
  LegRole,
  LegStatus,
  MonitorMode,
  OfferStatus,
} from '#prisma/generated/enums.ts'

/** Rows as the statements of this room exchange them with Postgres; times as ISO strings. */
export interface CallRow {
  readonly id: string
  readonly version: number
  readonly direction: CallDirection
  readonly status: CallStatus
  readonly endReason: EndReason | null
  readonly ownerId: string | null
  readonly queueId: string | null
  readonly waitingSince: string | null
  readonly waitingReturned: boolean
  readonly flowVersionId: string | null
  readonly flowNodeId: string | null
  readonly flowTries: number | null
  readonly flowStep: number | null
  readonly flowPhase: FlowPhase | null
  readonly flowSince: string | null
  readonly flowUntil: string | null
  readonly recordingPaused: boolean
  readonly outsideTalk: boolean
  readonly mergedIntoId: string | null
  readonly heldMs: number
  readonly startedAt: string
  readonly answeredAt: string | null
  readonly endedAt: string | null
}

export interface LegRow {
  readonly id: string
  readonly position: number
  readonly role: LegRole
  readonly agentId: string | null
  readonly number: string | null
  readonly status: LegStatus
  readonly present: boolean
  readonly holdWanted: boolean
  readonly holdConfirmed: boolean
  readonly holdAsked: boolean
  readonly heldSince: string | null
  readonly muteWanted: boolean
  readonly muteConfirmed: boolean
  readonly monitorMode: MonitorMode | null
  readonly monitorOfId: string | null
  readonly coachingWanted: string | null
  readonly coachingConfirmed: string | null
  readonly recordingWanted: boolean
  readonly recordingConfirmed: boolean
  readonly aside: boolean
  readonly lostAt: string | null
  readonly connectedAt: string | null
  readonly endedAt: string | null
  readonly endReason: EndReason | null
  readonly providerRef: string | null
}

export interface OfferRow {
  readonly id: string
  readonly agentId: string
  readonly status: OfferStatus
  readonly reason: string | null
  readonly legId: string | null
  readonly invitationId: string | null
  readonly madeAt: string
  readonly expiresAt: string
  readonly endedAt: string | null
}

export interface InvitationRow {
  readonly id: string
  readonly purpose: InvitationPurpose
  readonly targetKind: InvitationTarget
  readonly target: string
  readonly byAgentId: string
  readonly status: InvitationStatus
  readonly legId: string | null
  readonly madeAt: string
  readonly endedAt: string | null
}

export interface EventRow {
  readonly seq: number
  readonly type: string
  readonly at: string
  readonly data: object
}
