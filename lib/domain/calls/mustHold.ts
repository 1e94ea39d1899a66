import { agentIdOf } from './agentIdOf.ts'
import { attendingLegs } from './attendingLegs.ts'
import type { Call } from './call.ts'
import type { Invitation } from './invitation.ts'
import { isOutside } from './isOutside.ts'
import type { Leg } from './leg.ts'
import { privateInvitation } from './privateInvitation.ts'

/**
 * Whether this party has to be on hold now, by any of the reasons there are: somebody pressed hold on him; the agent
 * is on his other line; a private consult he is no part of; or no agent is there to talk with him.
 *
 * It is asked anew after every event, so that a reason that goes takes its hold with it and leaves the others'.
 */
export function mustHold(call: Call, leg: Leg): boolean {
  if (leg.status !== 'connected') return false
  if (leg.holdAsked || leg.aside) return true
  const invitation = privateInvitation(call)
  if (invitation?.legId === leg.id && invitation.phase === 'ringing') return false
  if (isOutside(leg)) return isKeptOut(invitation, leg) || isLeftWaiting(call, invitation)
  return leg.present && isKeptOut(invitation, leg)
}

/** The consult is between who asked and whom he asked. */
function isKeptOut(invitation: Invitation | undefined, leg: Leg): boolean {
  if (invitation?.purpose !== 'consult') return false
  return leg.id !== invitation.legId && agentIdOf(leg) !== invitation.byAgentId
}

/**
 * Who first waits hears the music of the empty conference; a conference that has been talked in has none, and those
 * in it would hear each other.
 */
function isLeftWaiting(call: Call, invitation: Invitation | undefined): boolean {
  if (call.outsideTalk) return false
  // What the flow says is not music; before it does, and while it rings, he hears what whoever waits hears.
  if (call.flow) return call.flow.phase !== 'speaking' && call.answeredAt !== null
  const agents = attendingLegs(call)
  if (agents.length === 0) return call.answeredAt !== null || call.waiting === null
  return invitation?.purpose === 'transfer' && agents.every((leg) => agentIdOf(leg) === invitation.byAgentId)
}
