import type { Refusal } from '../../shared/refusal.ts'
import { refuse } from '../../shared/refuse.ts'
import type { Call } from '../call.ts'
import type { RefusalCode } from '../command.ts'
import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'
import { endOffer } from '../endOffer.ts'
import { summonAgent } from '../summonAgent.ts'

/**
 * The first yes claims the call and silences everybody else's ring. It is his for good once his leg has joined;
 * until then a deadline runs, after which the call rings on.
 */
export function acceptOffer(
  draft: Draft,
  command: { readonly agentId: string; readonly offerId: string },
  ctx: Context,
): Refusal<RefusalCode> | null {
  const { now } = ctx
  const offer = draft.call.offers.find((one) => one.id === command.offerId)
  if (!offer) return gone(draft.call, command.agentId)
  if (offer.agentId !== command.agentId) return refuse('notYourOffer')
  if (offer.status === 'claimed') return null
  const legId = summonAgent(draft, offer.agentId, ctx)
  draft.apply({ type: 'OfferClaimed', at: now, offerId: offer.id, legId })
  draft.ask({ type: 'clearTimer', timer: { kind: 'offer', offerId: offer.id } })
  for (const other of draft.call.offers) {
    if (other.id === offer.id || other.invitationId !== offer.invitationId) continue
    endOffer(draft, now, other, 'withdrawn', 'takenByOther')
  }
  return null
}

function gone(call: Call, agentId: string): Refusal<RefusalCode> {
  const winner = call.offers.find((offer) => offer.status === 'claimed')?.agentId ?? call.ownerId
  return winner && winner !== agentId ? refuse('offerTaken', { agentId: winner }) : refuse('offerGone')
}
