import type { Refusal } from '../../shared/refusal.ts'
import { refuse } from '../../shared/refuse.ts'
import type { RefusalCode } from '../command.ts'
import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'
import { liveLegOf } from '../liveLegOf.ts'

/** Mutes or unmutes the agent's own leg. */
export function setMute(
  draft: Draft,
  agentId: string,
  muted: boolean,
  { now }: Context,
): Refusal<RefusalCode> | null {
  const leg = liveLegOf(draft.call, agentId)
  if (!leg?.present) return refuse('notOnCall')
  if (leg.mute.wanted === muted) return null
  draft.apply({ type: 'MuteWanted', at: now, legId: leg.id, muted })
  draft.ask({ type: 'syncParticipant', legId: leg.id })
  return null
}
