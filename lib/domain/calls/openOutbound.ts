import type { Call } from './call.ts'
import type { Context, Decision } from './decision.ts'
import { Draft } from './draft.ts'
import { newLeg } from './newLeg.ts'
import { summonAgent } from './summonAgent.ts'

export interface OutboundCall {
  readonly callId: string
  readonly agentId: string
  readonly to: string
  /** Where the customer goes if the agent is lost and does not come back; null = nowhere. */
  readonly queueId: string | null
}

/** An agent calls somebody: his own leg first, the other is dialled once he is there to hear it ring. */
export function openOutbound(input: OutboundCall, ctx: Context): Decision {
  const customer = newLeg(ctx.newId(), 'customer', { kind: 'phone', number: input.to })
  const call: Call = {
    id: input.callId,
    version: 0,
    direction: 'outbound',
    status: 'open',
    endReason: null,
    ownerId: input.agentId,
    queueId: input.queueId,
    waiting: null,
    flow: null,
    recordingPaused: false,
    outsideTalk: false,
    mergedIntoId: null,
    offers: [],
    invitations: [],
    legs: [customer],
    heldMs: 0,
    startedAt: ctx.now,
    answeredAt: null,
    endedAt: null,
  }
  const draft = new Draft(call)
  draft.apply({ type: 'CallOpened', at: ctx.now, call })
  summonAgent(draft, input.agentId, ctx)
  return draft.decision()
}
