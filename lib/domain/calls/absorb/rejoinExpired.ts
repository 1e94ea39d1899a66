import { agentIdOf } from '../agentIdOf.ts'
import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'
import { endInvitation } from '../endInvitation.ts'
import { endLeg } from '../endLeg.ts'
import { giveUp } from '../giveUp.ts'
import { liveLegOf } from '../liveLegOf.ts'
import { lostLegOf } from '../lostLegOf.ts'
import { privateInvitation } from '../privateInvitation.ts'

/**
 * The lost agent did not come back. Whom he was consulting has the customer now, if it was an agent; else whoever is
 * in the call goes on without him, and where nobody is, the caller goes back to the queue (see settle/).
 */
export function rejoinExpired(draft: Draft, agentId: string, { now }: Context): void {
  if (draft.call.status !== 'open' || !lostLegOf(draft.call, agentId)) return
  const late = liveLegOf(draft.call, agentId)
  if (late) endLeg(draft, now, late)
  giveUp(draft, now, agentId)
  const invitation = privateInvitation(draft.call)
  if (invitation?.purpose !== 'consult' || invitation.byAgentId !== agentId) return
  const target = draft.call.legs.find((leg) => leg.id === invitation.legId)
  endInvitation(draft, now, invitation, target && agentIdOf(target) ? 'accepted' : 'canceled')
}
