import type { Call } from './call.ts'
import { newLeg } from './newLeg.ts'

/** A call with its customer, who is nowhere yet. */
export function newInboundCall(
  { callId, from, legId }: { readonly callId: string; readonly from: string; readonly legId: string },
  now: number,
): Call {
  return {
    id: callId,
    version: 0,
    direction: 'inbound',
    status: 'open',
    endReason: null,
    ownerId: null,
    queueId: null,
    waiting: null,
    flow: null,
    recordingPaused: false,
    outsideTalk: false,
    mergedIntoId: null,
    offers: [],
    invitations: [],
    legs: [newLeg(legId, 'customer', { kind: 'phone', number: from })],
    heldMs: 0,
    startedAt: now,
    answeredAt: null,
    endedAt: null,
  }
}
