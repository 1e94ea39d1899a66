import type { Call } from './call.ts'
import type { Context, Decision } from './decision.ts'
import { newLeg } from './newLeg.ts'

export interface InboundCall {
  readonly callId: string
  /** Who calls; the number as the carrier gave it, or `anonymous`. */
  readonly from: string
  readonly queueId: string
  readonly maxWaitSeconds: number
}

/** A customer rings: he waits in the queue from the first moment. */
export function openInbound(input: InboundCall, { now, newId }: Context): Decision {
  const customer = newLeg(newId(), 'customer', { kind: 'phone', number: input.from })
  const call: Call = {
    id: input.callId,
    version: 0,
    direction: 'inbound',
    status: 'open',
    endReason: null,
    ownerId: null,
    queueId: input.queueId,
    waiting: { since: now, returned: false },
    flow: null,
    recordingPaused: false,
    outsideTalk: false,
    mergedIntoId: null,
    offers: [],
    invitations: [],
    legs: [customer],
    heldMs: 0,
    startedAt: now,
    answeredAt: null,
    endedAt: null,
  }
  return {
    events: [{ type: 'CallOpened', at: now, call }],
    effects: [
      { type: 'setTimer', timer: { kind: 'wait' }, afterMs: input.maxWaitSeconds * 1000 },
      { type: 'route' },
    ],
  }
}
