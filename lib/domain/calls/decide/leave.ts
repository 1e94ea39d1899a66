import type { Refusal } from '../../shared/refusal.ts'
import { refuse } from '../../shared/refuse.ts'
import { closeCall } from '../closeCall.ts'
import type { Leave, RefusalCode } from '../command.ts'
import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'
import { endInvitation } from '../endInvitation.ts'
import { endLeg } from '../endLeg.ts'
import { isOutside } from '../isOutside.ts'
import { leaveOutsideTalking } from '../leaveOutsideTalking.ts'
import type { Leg } from '../leg.ts'
import { liveLegOf } from '../liveLegOf.ts'
import { privateInvitation } from '../privateInvitation.ts'

/**
 * An agent goes. With another agent in the call it goes on; while a transfer of his rings it waits for the target;
 * with only outside parties left he has to say what becomes of them.
 */
export function leave(draft: Draft, { agentId, rest }: Leave, { now }: Context): Refusal<RefusalCode> | null {
  const { call } = draft
  const own = liveLegOf(call, agentId)
  if (!own?.present) return refuse('notOnCall')
  const invitation = privateInvitation(call)
  const isHis = invitation?.byAgentId === agentId
  if (isHis && invitation.purpose === 'consult') return refuse('inTransfer')
  if (invitation?.legId === own.id) {
    endInvitation(draft, now, invitation, 'targetLeft')
    return null
  }
  const others = call.legs.filter((leg) => leg !== own && leg.status === 'connected')
  const outside = others.filter(isOutside)
  const isNeeded = outside.length > 0 && !others.some((leg) => leg.role === 'agent')
  if (!isNeeded || isHis) {
    endLeg(draft, now, own)
    return null
  }
  return leaveOutside(draft, own, { agentId, rest, outside }, now)
}

function leaveOutside(
  draft: Draft,
  own: Leg,
  { agentId, rest, outside }: Pick<Leave, 'agentId' | 'rest'> & { readonly outside: readonly Leg[] },
  now: number,
): Refusal<RefusalCode> | null {
  if (rest === 'endForAll') {
    if (draft.call.ownerId !== agentId) return refuse('notYourCall')
    closeCall(draft, now, 'hungUp')
    return null
  }
  // One alone has nobody to talk with.
  if (rest !== 'leaveTalking' || outside.length < 2) return refuse('onlyOutsideLeft')
  for (const invitation of draft.call.invitations) endInvitation(draft, now, invitation, 'canceled')
  endLeg(draft, now, own)
  leaveOutsideTalking(draft, now)
  return null
}
