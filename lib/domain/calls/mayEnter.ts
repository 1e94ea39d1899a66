import { agentIdOf } from './agentIdOf.ts'
import type { Call } from './call.ts'
import type { Invitation } from './invitation.ts'
import type { Leg } from './leg.ts'
import { privateInvitation } from './privateInvitation.ts'

/**
 * Whether this leg may be let into the conference now. The target of a consult may once everybody who must not
 * overhear it is known, not only wished, to be on hold.
 */
export function mayEnter(call: Call, leg: Leg): boolean {
  const consult = privateInvitation(call)
  if (consult?.purpose !== 'consult' || !isTarget(call, consult, leg)) return true
  return call.legs.every(
    (other) =>
      other.id === leg.id ||
      other.status !== 'connected' ||
      !other.present ||
      agentIdOf(other) === consult.byAgentId ||
      other.hold.confirmed,
  )
}

function isTarget({ offers }: Call, { id, legId }: Invitation, leg: Leg): boolean {
  return leg.id === legId || offers.some((one) => one.invitationId === id && one.legId === leg.id)
}
