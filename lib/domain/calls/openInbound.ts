import type { Call } from './call.ts'
import type { Context, Decision } from './decision.ts'
import { newInboundCall } from './newInboundCall.ts'

export interface InboundCall {
  readonly callId: string
  /** Who calls; the number as the carrier gave it, or `anonymous`. */
  readonly from: string
  readonly queueId: string
  readonly maxWaitSeconds: number
}

/** A customer rings: he waits in the queue from the first moment. */
export function openInbound(input: InboundCall, { now, newId }: Context): Decision {
  const { callId, from, queueId } = input
  const customerAlone = newInboundCall({ callId, from, legId: newId() }, now)
  const call: Call = { ...customerAlone, queueId, waiting: { since: now, returned: false } }
  return {
    events: [{ type: 'CallOpened', at: now, call }],
    effects: [
      { type: 'setTimer', timer: { kind: 'wait' }, afterMs: input.maxWaitSeconds * 1000 },
      { type: 'route' },
    ],
  }
}
