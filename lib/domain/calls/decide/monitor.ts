import type { Refusal } from '../../shared/refusal.ts'
import { refuse } from '../../shared/refuse.ts'
import type { RefusalCode } from '../command.ts'
import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'
import { liveLegOf } from '../liveLegOf.ts'
import { lostLegOf } from '../lostLegOf.ts'
import type { MonitorMode } from '../monitor.ts'
import { monitorLegOf } from '../monitorLegOf.ts'
import { newLeg } from '../newLeg.ts'
import { ARRIVAL_SECONDS } from '../times.ts'

/**
 * A supervisor comes into an agent's call, or changes what he does there. He comes in listening, whatever he wants:
 * whom he may be heard by is settled once he is there. That he is a supervisor, his door has seen to.
 */
export function monitor(
  draft: Draft,
  {
    agentId,
    ofAgentId,
    mode,
  }: { readonly agentId: string; readonly ofAgentId: string; readonly mode: MonitorMode },
  { now, newId }: Context,
): Refusal<RefusalCode> | null {
  const { call } = draft
  if (liveLegOf(call, agentId) || lostLegOf(call, agentId)) return refuse('alreadyInCall')
  if (call.offers.some((offer) => offer.agentId === agentId)) return refuse('alreadyInviting')
  if (!liveLegOf(call, ofAgentId)?.present) return refuse('notConnected')
  const known = monitorLegOf(call, agentId)
  if (known) {
    if (known.monitor?.mode === mode && known.monitor.ofAgentId === ofAgentId) return null
    draft.apply({ type: 'MonitorSet', at: now, legId: known.id, monitor: { mode, ofAgentId } })
    return null
  }
  const leg = newLeg(newId(), 'supervisor', { kind: 'agent', agentId })
  const muted = { wanted: true, confirmed: false }
  draft.apply({ type: 'LegAdded', at: now, leg: { ...leg, monitor: { mode, ofAgentId }, mute: muted } })
  draft.ask({
    type: 'setTimer',
    timer: { kind: 'arrival', legId: leg.id },
    afterMs: ARRIVAL_SECONDS * 1000,
  })
  return null
}
