import type { CallSnapshot, InvitationSnapshot } from '#lib/contracts/callSnapshot.ts'
import type { PhoneSituation } from './phoneView.ts'

/** Somebody who was asked to come, or is here in private. */
export interface InvitationView {
  readonly invitation: InvitationSnapshot
  /** This agent asked for it. */
  readonly isMine: boolean
  /** This agent is who was asked. */
  readonly isForMe: boolean
  /** ringing; coming: somebody said yes and is on his way; talking: in the private talk of a consult. */
  readonly phase: 'ringing' | 'coming' | 'talking'
  /** How many it rings at. */
  readonly ringing: number
  /** Until it stops ringing, ms; null for a number, which rings as long as the carrier lets it. */
  readonly left: number | null
  readonly canceling: boolean
}

/** The open invitations of a call; a transfer or a consult first. */
export function invitationViews(
  call: CallSnapshot,
  { agentId, pending }: PhoneSituation,
  now: number,
): readonly InvitationView[] {
  return call.invitations
    .map((invitation): InvitationView => {
      const offers = call.offers.filter((offer) => offer.invitationId === invitation.id)
      const ends = offers.map((offer) => offer.expiresAt)
      const target = call.legs.find((leg) => leg.id === invitation.legId)
      const isComing = offers.some((offer) => offer.status === 'claimed') || target?.status === 'connected'
      return {
        invitation,
        isMine: invitation.by.id === agentId,
        isForMe: target?.agentId === agentId,
        phase: invitation.phase === 'talking' ? 'talking' : isComing ? 'coming' : 'ringing',
        ringing: offers.length,
        left: ends.length === 0 ? null : Math.max(0, Math.max(...ends) - now),
        canceling: pending.some(
          ({ callId, command }) =>
            callId === call.id &&
            (command.type === 'BackToCustomer' ||
              (command.type === 'CancelInvitation' && command.invitationId === invitation.id)),
        ),
      }
    })
    .toSorted(
      (a, b) => Number(a.invitation.purpose === 'conference') - Number(b.invitation.purpose === 'conference'),
    )
}
