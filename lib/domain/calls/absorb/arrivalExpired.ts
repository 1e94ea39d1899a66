import { afterOffer } from '../afterOffer.ts'
import { agentIdOf } from '../agentIdOf.ts'
import type { Call } from '../call.ts'
import { closeCall } from '../closeCall.ts'
import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'
import { endLeg } from '../endLeg.ts'
import { endOffer } from '../endOffer.ts'
import { isLive } from '../isLive.ts'
import { lostLegOf } from '../lostLegOf.ts'

/**
 * The agent's browser did not bring its leg in time. A claimed call rings on, an invitation has failed; a call he was
 * about to place is off; one he was to rejoin keeps waiting for him until its own deadline. Whoever had come, and is
 * out for a moment, has met his deadline.
 */
export function arrivalExpired(draft: Draft, legId: string, { now }: Context): void {
  const leg = draft.call.legs.find((one) => one.id === legId)
  if (!leg || leg.present || !isLive(leg)) return
  if (leg.role === 'supervisor') endLeg(draft, now, leg)
  const agentId = agentIdOf(leg)
  if (!agentId) return
  const offer = draft.call.offers.find((one) => one.legId === legId)
  if (offer) {
    endOffer(draft, now, offer, 'released', null)
    afterOffer(draft, now, offer, 'unreachable')
  } else if (lostLegOf(draft.call, agentId)) endLeg(draft, now, leg)
  else if (isPlacing(draft.call)) closeCall(draft, now, 'failed')
}

function isPlacing({ direction, answeredAt }: Call): boolean {
  return direction !== 'inbound' && answeredAt === null
}
