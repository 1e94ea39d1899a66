import { awaitAgent } from './awaitAgent.ts'
import type { Call } from './call.ts'
import type { Draft } from './draft.ts'
import { endInvitation } from './endInvitation.ts'
import type { Invitation, InvitationOutcome } from './invitation.ts'
import { isLive } from './isLive.ts'
import { isOutside } from './isOutside.ts'
import { liveLegOf } from './liveLegOf.ts'

/**
 * The target did not come. A transfer comes back to its sender: the customer stays on hold until he turns to him.
 * If the sender has left, his call goes back to its queue; where it has none, he is called back himself.
 */
export function failInvitation(
  draft: Draft,
  now: number,
  invitation: Invitation,
  outcome: InvitationOutcome,
): void {
  const held = draft.call.legs.filter((leg) => isOutside(leg) && leg.hold.wanted)
  endInvitation(draft, now, invitation, outcome)
  if (invitation.purpose !== 'transfer') return
  if (liveLegOf(draft.call, invitation.byAgentId)) {
    for (const leg of held) {
      if (!leg.holdAsked) draft.apply({ type: 'HoldAsked', at: now, legId: leg.id, asked: true })
    }
  } else if (isStranded(draft.call, invitation)) awaitAgent(draft, now, invitation.byAgentId)
}

function isStranded(call: Call, { byAgentId }: Invitation): boolean {
  if (call.queueId !== null || call.ownerId !== byAgentId) return false
  return !call.legs.some((leg) => leg.role === 'agent' && isLive(leg))
}
