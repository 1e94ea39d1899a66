import { awaitAgent } from './awaitAgent.ts'
import type { Call } from './call.ts'
import { closeCall } from './closeCall.ts'
import type { Draft } from './draft.ts'
import { endInvitation } from './endInvitation.ts'
import { isLive } from './isLive.ts'
import { isOutsideThere } from './isOutsideThere.ts'
import type { Leg } from './leg.ts'
import { privateInvitation } from './privateInvitation.ts'

/**
 * An agent's leg is gone without his having left. A consult's target was not in the conversation: the consult is
 * over. Anybody else is given time to come back; if nobody was connected yet, there is nothing to come back to.
 */
export function loseAgent(draft: Draft, now: number, leg: Leg, agentId: string): void {
  const invitation = privateInvitation(draft.call)
  if (invitation?.legId === leg.id) {
    endInvitation(draft, now, invitation, 'targetLeft')
    return
  }
  if (invitation?.purpose === 'consult' && invitation.phase === 'ringing' && invitation.byAgentId === agentId)
    endInvitation(draft, now, invitation, 'canceled')
  if (isOutsideThere(draft.call) || isColleagueThere(draft.call)) awaitAgent(draft, now, agentId)
  else if (!draft.call.legs.some((one) => one.role === 'agent' && isLive(one)))
    closeCall(draft, now, 'canceled')
}

function isColleagueThere(call: Call): boolean {
  return call.legs.some((leg) => leg.role === 'agent' && leg.status === 'connected' && leg.present)
}
