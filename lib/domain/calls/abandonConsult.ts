import { agentIdOf } from './agentIdOf.ts'
import type { Draft } from './draft.ts'
import { endInvitation } from './endInvitation.ts'
import { privateInvitation } from './privateInvitation.ts'

/** Who asked for a consult does not come back to it. Whom he was consulting has the customer now, if it was an agent. */
export function abandonConsult(draft: Draft, now: number, agentId: string): void {
  const invitation = privateInvitation(draft.call)
  if (invitation?.purpose !== 'consult' || invitation.byAgentId !== agentId) return
  const target = draft.call.legs.find((leg) => leg.id === invitation.legId)
  endInvitation(draft, now, invitation, target && agentIdOf(target) ? 'accepted' : 'canceled')
}
