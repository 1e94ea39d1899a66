import type { Refusal } from '../shared/refusal.ts'
import type { Call } from './call.ts'
import type { RefusalCode } from './command.ts'
import type { Context, Decision } from './decision.ts'
import { Draft } from './draft.ts'
import type { InvitedTarget } from './invitation.ts'
import { ringPeople } from './ringPeople.ts'
import { summonAgent } from './summonAgent.ts'

export interface InternalCall {
  readonly callId: string
  readonly agentId: string
  readonly target: Extract<InvitedTarget, { kind: 'agent' | 'team' }>
  /** Who of them can be rung now. */
  readonly agentIds: readonly string[]
  readonly ringSeconds: number
}

/** An agent calls a colleague, or whoever of a team comes first: his own leg, and an invitation into it that rings. */
export function openInternal(input: InternalCall, ctx: Context): Decision | Refusal<RefusalCode> {
  const { agentId, target, agentIds, ringSeconds } = input
  const call: Call = {
    id: input.callId,
    version: 0,
    direction: 'internal',
    status: 'open',
    endReason: null,
    ownerId: agentId,
    queueId: null,
    waiting: null,
    flow: null,
    recordingPaused: false,
    outsideTalk: false,
    mergedIntoId: null,
    offers: [],
    invitations: [],
    legs: [],
    heldMs: 0,
    startedAt: ctx.now,
    answeredAt: null,
    endedAt: null,
  }
  const draft = new Draft(call)
  draft.apply({ type: 'CallOpened', at: ctx.now, call })
  summonAgent(draft, agentId, ctx)
  const refusal = ringPeople(draft, { agentId, purpose: 'conference', agentIds, ringSeconds }, target, ctx)
  return refusal ?? draft.decision()
}
