import type { Call } from '#lib/domain/calls/call.ts'
import type { CallRow } from './callRow.ts'
import { isoTimeOrNull } from './isoTimeOrNull.ts'

/** The call itself as its row. Fails to compile when core and schema drift apart. */
export function callRowOf(call: Call): CallRow {
  return {
    id: call.id,
    version: call.version,
    direction: call.direction,
    status: call.status,
    endReason: call.endReason,
    ownerId: call.ownerId,
    queueId: call.queueId,
    waitingSince: isoTimeOrNull(call.waiting?.since ?? null),
    waitingReturned: call.waiting?.returned ?? false,
    flowVersionId: call.flow?.versionId ?? null,
    flowNodeId: call.flow?.nodeId ?? null,
    flowTries: call.flow?.tries ?? null,
    flowStep: call.flow?.step ?? null,
    flowPhase: call.flow?.phase ?? null,
    flowSince: isoTimeOrNull(call.flow?.since ?? null),
    flowUntil: isoTimeOrNull(call.flow?.until ?? null),
    recordingPaused: call.recordingPaused,
    outsideTalk: call.outsideTalk,
    mergedIntoId: call.mergedIntoId,
    heldMs: call.heldMs,
    startedAt: new Date(call.startedAt).toISOString(),
    answeredAt: isoTimeOrNull(call.answeredAt),
    endedAt: isoTimeOrNull(call.endedAt),
  }
}
