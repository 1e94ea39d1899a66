import { dismissOutside } from './dismissOutside.ts'
import type { Draft } from './draft.ts'
import { endInvitation } from './endInvitation.ts'
import { failInvitation } from './failInvitation.ts'
import type { InvitationOutcome } from './invitation.ts'
import { isAlive } from './isAlive.ts'
import { isLive } from './isLive.ts'
import { isOutside } from './isOutside.ts'
import type { EndReason, Leg } from './leg.ts'

/**
 * An outside party is gone. If it was the target of an invitation, that is over; if nobody is left whom a transfer
 * or a consult could be about, so is that: whoever talks in it goes on talking.
 */
export function loseOutside(draft: Draft, now: number, leg: Leg, reason: EndReason): void {
  const invitation = draft.call.invitations.find((one) => one.legId === leg.id)
  if (invitation?.phase === 'talking') endInvitation(draft, now, invitation, 'targetLeft')
  else if (invitation) failInvitation(draft, now, invitation, outcomeOf(reason))
  else endWhatWasAboutHim(draft, now)
  if (draft.call.outsideTalk) endOutsideTalk(draft, now, reason)
  if (leg.role === 'customer' && goesOn(draft)) draft.apply({ type: 'CustomerLeft', at: now, legId: leg.id })
}

function endWhatWasAboutHim(draft: Draft, now: number): void {
  const { legs, invitations } = draft.call
  const isTarget = (leg: Leg) => invitations.some((one) => one.legId === leg.id)
  if (legs.some((leg) => isOutside(leg) && isAlive(leg) && !isTarget(leg))) return
  for (const one of invitations) {
    if (one.purpose !== 'conference') endInvitation(draft, now, one, 'customerLeft')
  }
}

/** One of two whom the agents left talking has gone. He who stays is told, unless it was no farewell. */
function endOutsideTalk(draft: Draft, now: number, reason: EndReason): void {
  const left = draft.call.legs.filter((leg) => isOutside(leg) && isLive(leg))
  if (left.length >= 2) return
  draft.apply({ type: 'OutsideTalkEnded', at: now })
  const isFarewell = reason === 'hungUp' || !left.some((leg) => leg.role === 'customer')
  if (left.length === 1 && isFarewell) dismissOutside(draft, now, 'callOver')
}

function goesOn({ call }: Draft): boolean {
  if (call.status !== 'open') return false
  const talking = call.legs.filter((leg) => leg.role === 'agent' && leg.status === 'connected')
  return call.legs.some((leg) => isOutside(leg) && isAlive(leg)) || talking.length >= 2
}

function outcomeOf(reason: EndReason): InvitationOutcome {
  return reason === 'busy' || reason === 'noAnswer' || reason === 'canceled' ? reason : 'failed'
}
