import { closeCall } from '../closeCall.ts'
import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'
import { endLeg } from '../endLeg.ts'
import { endOffer } from '../endOffer.ts'

/**
 * The agent's browser did not bring its leg in time. A claimed call rings on; a call he was about to place is off;
 * one he was to rejoin keeps waiting for him until its own deadline.
 */
export function arrivalExpired(draft: Draft, legId: string, { now }: Context): void {
  const leg = draft.call.legs.find((one) => one.id === legId)
  if (!leg || leg.present || leg.status === 'ended' || leg.status === 'ending') return
  const offer = draft.call.offers.find((one) => one.legId === legId)
  if (offer) {
    endOffer(draft, now, offer, 'released', null)
    draft.ask({ type: 'route' })
  } else if (draft.call.ownerLostAt !== null) endLeg(draft, now, leg)
  else closeCall(draft, now, 'failed')
}
