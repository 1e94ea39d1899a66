import type { Refusal } from '../../shared/refusal.ts'
import { refuse } from '../../shared/refuse.ts'
import type { RefusalCode } from '../command.ts'
import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'
import { endLeg } from '../endLeg.ts'
import { giveUpAll } from '../giveUpAll.ts'
import { isLive } from '../isLive.ts'
import { isOutside } from '../isOutside.ts'
import { liveLegOf } from '../liveLegOf.ts'

/**
 * The half of a merge that gives: these legs go on in the other call, whoever is left is asked to go, and this call
 * closes. No outside party may be left behind.
 */
export function giveLegs(
  draft: Draft,
  {
    agentId,
    intoCallId,
    legIds,
  }: { readonly agentId: string; readonly intoCallId: string; readonly legIds: readonly string[] },
  { now }: Context,
): Refusal<RefusalCode> | null {
  const { call } = draft
  if (call.ownerId !== agentId) return refuse('notYourCall')
  if (!liveLegOf(call, agentId)?.present) return refuse('notOnCall')
  const going = call.legs.filter((leg) => legIds.includes(leg.id))
  const isWhole = call.legs.every((leg) => !isOutside(leg) || !isLive(leg) || going.includes(leg))
  const isReady = going.length > 0 && going.every((leg) => leg.status === 'connected')
  if (!isWhole || !isReady || call.invitations.length > 0) return refuse('linesNotReady')
  giveUpAll(draft, now)
  draft.apply({ type: 'LegsMovedOut', at: now, legIds, intoCallId })
  draft.apply({ type: 'CallClosing', at: now, reason: 'merged' })
  for (const leg of draft.call.legs) endLeg(draft, now, leg)
  return null
}
