import type { Refusal } from '../../shared/refusal.ts'
import { refuse } from '../../shared/refuse.ts'
import type { RefusalCode } from '../command.ts'
import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'
import { isOutside } from '../isOutside.ts'
import { liveLegOf } from '../liveLegOf.ts'

/**
 * Mutes or unmutes the agent's own leg, or, if the call is his, another's. An agent who is muted is unmuted by
 * nobody but himself: he may have had his reasons.
 */
export function setMute(
  draft: Draft,
  { agentId, legId }: { readonly agentId: string; readonly legId?: string | undefined },
  muted: boolean,
  { now }: Context,
): Refusal<RefusalCode> | null {
  const own = liveLegOf(draft.call, agentId)
  if (!own?.present) return refuse('notOnCall')
  const leg = legId === undefined ? own : draft.call.legs.find((one) => one.id === legId)
  if (leg?.status !== 'connected' || !leg.present || leg.role === 'supervisor') return refuse('legGone')
  if (leg !== own && draft.call.ownerId !== agentId) return refuse('notYourCall')
  if (leg !== own && !muted && !isOutside(leg)) return refuse('ownMute')
  if (leg.mute.wanted === muted) return null
  draft.apply({ type: 'MuteWanted', at: now, legId: leg.id, muted })
  draft.ask({ type: 'syncParticipant', legId: leg.id })
  return null
}
