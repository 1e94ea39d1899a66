import type { TaskPayload } from '#lib/outbox/tasks.ts'
import { absorbFact } from '#lib/workflows/calls/absorbFact.ts'
import type { WorkerDeps } from '../deps.ts'
import { findLegOf } from '../findLegOf.ts'

/**
 * Makes hold and mute at the carrier what the row wants, and notes that they are. He is told even when our books say
 * that it is so: the answer to the last command may have been lost, or a report have come late.
 */
export async function syncLeg(
  { provider }: WorkerDeps,
  payload: TaskPayload<'call.syncParticipant'>,
): Promise<void> {
  const found = await findLegOf(payload)
  if (!found?.providerRef || found.leg.status !== 'connected' || !found.leg.present) return
  const { callId, legId } = payload
  const { hold, mute, coaching } = found.leg
  const heardBy = coaching.wanted === null ? null : (found.stored.providerRefs[coaching.wanted] ?? null)
  // A whisper to somebody who is not there would be heard by all.
  if (coaching.wanted !== null && heardBy === null) return
  await provider.syncParticipant({
    callId,
    providerRef: found.providerRef,
    hold: hold.wanted,
    mute: mute.wanted,
    silent: found.leg.endpoint.kind === 'agent',
    heardBy,
  })
  await absorbFact(callId, { type: 'participant.held', legId, held: hold.wanted })
  await absorbFact(callId, { type: 'participant.muted', legId, muted: mute.wanted })
  if (coaching.wanted !== coaching.confirmed) {
    await absorbFact(callId, { type: 'participant.coaching', legId, ofLegId: coaching.wanted })
  }
}
