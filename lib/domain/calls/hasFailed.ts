import type { InvitationFailure, InvitationOutcome } from './invitation.ts'

/** Whether who made the invitation has to be told that it came to nothing. */
export function hasFailed(outcome: InvitationOutcome): outcome is InvitationFailure {
  return !['accepted', 'conference', 'canceled', 'callOver'].includes(outcome)
}
