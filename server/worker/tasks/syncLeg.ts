import type { TaskPayload } from '#lib/outbox/tasks.ts'
import { absorbFact } from '#lib/workflows/calls/absorbFact.ts'
import type { WorkerDeps } from '../deps.ts'
import { findLegOf } from '../findLegOf.ts'

/** Makes hold and mute at the carrier what the row wants, and notes that they are. */
export async function syncLeg(
  { provider }: WorkerDeps,
  payload: TaskPayload<'call.syncParticipant'>,
): Promise<void> {
  const found = await findLegOf(payload)
  if (!found?.providerRef || found.leg.status !== 'connected' || !found.leg.present) return
  const { callId, legId } = payload
  const { hold, mute } = found.leg
  if (hold.wanted === hold.confirmed && mute.wanted === mute.confirmed) return
  await provider.syncParticipant({
    callId,
    providerRef: found.providerRef,
    hold: hold.wanted,
    mute: mute.wanted,
    silent: found.leg.endpoint.kind === 'agent',
  })
  await absorbFact(callId, { type: 'participant.held', legId, held: hold.wanted })
  await absorbFact(callId, { type: 'participant.muted', legId, muted: mute.wanted })
}
