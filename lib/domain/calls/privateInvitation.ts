import type { Call } from './call.ts'
import type { Invitation } from './invitation.ts'

/** The transfer or consult that is under way; there is one at most, and no other invitation beside it. */
export function privateInvitation(call: Call): Invitation | undefined {
  return call.invitations.find((one) => one.purpose !== 'conference')
}
