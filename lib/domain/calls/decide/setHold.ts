import type { Refusal } from '../../shared/refusal.ts'
import { refuse } from '../../shared/refuse.ts'
import type { RefusalCode } from '../command.ts'
import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'
import { isOutside } from '../isOutside.ts'
import { liveLegOf } from '../liveLegOf.ts'

/** Holds or resumes an outside party; wanting what is already wanted is no news. */
export function setHold(
  draft: Draft,
  { agentId, legId }: { readonly agentId: string; readonly legId: string },
  held: boolean,
  { now }: Context,
): Refusal<RefusalCode> | null {
  if (!liveLegOf(draft.call, agentId)?.present) return refuse('notOnCall')
  const leg = draft.call.legs.find((one) => one.id === legId)
  if (!leg || !isOutside(leg) || leg.status === 'ended' || leg.status === 'ending') return refuse('legGone')
  if (leg.status !== 'connected' || !leg.present) return refuse('notConnected')
  if (leg.hold.wanted === held) return null
  draft.apply({ type: 'HoldWanted', at: now, legId, held })
  draft.ask({ type: 'syncParticipant', legId })
  return null
}
