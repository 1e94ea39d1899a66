import type { Refusal } from '../../shared/refusal.ts'
import { refuse } from '../../shared/refuse.ts'
import type { RefusalCode } from '../command.ts'
import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'
import { isLive } from '../isLive.ts'
import { liveLegOf } from '../liveLegOf.ts'
import { privateInvitation } from '../privateInvitation.ts'

/** Holds or resumes one of the others; wanting what is already wanted is no news. */
export function setHold(
  draft: Draft,
  { agentId, legId }: { readonly agentId: string; readonly legId: string },
  asked: boolean,
  { now }: Context,
): Refusal<RefusalCode> | null {
  const own = liveLegOf(draft.call, agentId)
  if (!own?.present) return refuse('notOnCall')
  const leg = draft.call.legs.find((one) => one.id === legId)
  if (!leg || leg.id === own.id || leg.role === 'supervisor' || !isLive(leg)) return refuse('legGone')
  if (leg.status !== 'connected' || !leg.present) return refuse('notConnected')
  if (own.aside) return refuse('lineAside')
  if (privateInvitation(draft.call)) return refuse('inTransfer')
  if (leg.holdAsked !== asked) draft.apply({ type: 'HoldAsked', at: now, legId, asked })
  return null
}
