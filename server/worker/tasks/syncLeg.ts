import type { TaskPayload } from '#lib/outbox/tasks.ts'
import { absorbFact } from '#lib/workflows/calls/absorbFact.ts'
import type { Try, WorkerDeps } from '../deps.ts'
import { findLegOf } from '../findLegOf.ts'

/** Makes hold and mute at the carrier what the row wants, and notes that they are. */
export async function syncLeg(
  { provider }: WorkerDeps,
  payload: TaskPayload<'call.syncParticipant'>,
  { isFirst }: Try,
): Promise<void> {
  const found = await findLegOf(payload)
  if (!found?.providerRef || found.leg.status !== 'connected' || !found.leg.present) return
  const { callId, legId } = payload
  const { hold, mute, coaching } = found.leg
  // A hold whose answer was lost may have been done: whoever has been resumed since is told so, whatever the books say.
  if (isFirst && [hold, mute, coaching].every(({ wanted, confirmed }) => wanted === confirmed)) return
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
