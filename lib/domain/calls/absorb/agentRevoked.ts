import { abandonConsult } from '../abandonConsult.ts'
import { afterOffer } from '../afterOffer.ts'
import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'
import { endInvitation } from '../endInvitation.ts'
import { endLeg } from '../endLeg.ts'
import { endOffer } from '../endOffer.ts'
import { giveUp } from '../giveUp.ts'
import { liveLegOf } from '../liveLegOf.ts'
import { monitorLegOf } from '../monitorLegOf.ts'
import { privateInvitation } from '../privateInvitation.ts'

/**
 * Somebody is not of the desk any more: nothing rings for him, his leg is ended and he is not awaited. Whoever else
 * is in the call goes on; where nobody is, the caller goes back to his queue (see settle/).
 */
export function agentRevoked(draft: Draft, agentId: string, { now }: Context): void {
  if (draft.call.status !== 'open') return
  const offer = draft.call.offers.find((one) => one.agentId === agentId)
  if (offer) {
    endOffer(draft, now, offer, 'withdrawn', 'unreachable')
    afterOffer(draft, now, offer, 'unreachable')
  }
  const leg = liveLegOf(draft.call, agentId)
  const invitation = privateInvitation(draft.call)
  if (leg && invitation?.legId === leg.id) endInvitation(draft, now, invitation, 'targetLeft')
  else if (leg) endLeg(draft, now, leg)
  const monitor = monitorLegOf(draft.call, agentId)
  if (monitor) endLeg(draft, now, monitor)
  giveUp(draft, now, agentId)
  abandonConsult(draft, now, agentId)
}
