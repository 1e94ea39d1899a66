import type { Refusal } from '../../shared/refusal.ts'
import { refuse } from '../../shared/refuse.ts'
import { awaitAgent } from '../awaitAgent.ts'
import type { RefusalCode } from '../command.ts'
import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'
import { endLeg } from '../endLeg.ts'
import type { Leg } from '../leg.ts'
import { liveLegOf } from '../liveLegOf.ts'
import { lostLegOf } from '../lostLegOf.ts'
import { privateInvitation } from '../privateInvitation.ts'
import { summonAgent } from '../summonAgent.ts'

/**
 * An agent whose browser was lost comes back, from any tab or device; asking twice is asking once. One whose leg still
 * stands may have lost the browser behind it before the carrier has noticed, or sits at another device now: his leg
 * moves to where he asks from. Who was muted stays so. Who has left while a transfer of his rings may think better of it.
 */
export function rejoin(
  draft: Draft,
  { agentId }: { readonly agentId: string },
  ctx: Context,
): Refusal<RefusalCode> | null {
  const live = liveLegOf(draft.call, agentId)
  const lost = lostLegOf(draft.call, agentId)
  if (!lost) {
    const refusal = live ? move(draft, live, agentId, ctx.now) : noLeg(draft, agentId)
    if (refusal) return refusal
  } else if (live) return null
  const legId = summonAgent(draft, agentId, ctx)
  if ((live ?? lost)?.mute.wanted) draft.apply({ type: 'MuteWanted', at: ctx.now, legId, muted: true })
  return null
}

function noLeg({ call }: Draft, agentId: string): Refusal<RefusalCode> | null {
  if (call.ownerId !== agentId) return refuse('notYourCall')
  return privateInvitation(call)?.byAgentId === agentId ? null : refuse('nothingToRejoin')
}

function move(draft: Draft, leg: Leg, agentId: string, now: number): Refusal<RefusalCode> | null {
  if (!leg.present) return refuse('nothingToRejoin')
  if (leg.aside) return refuse('lineAside')
  if (privateInvitation(draft.call)?.legId === leg.id) return refuse('inTransfer')
  endLeg(draft, now, leg)
  awaitAgent(draft, now, agentId)
  return null
}
