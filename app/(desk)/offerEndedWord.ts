import type { OfferEnded } from '#lib/client/desk/openDesk.ts'

const OF_QUEUE = { expired: 'expired', released: 'released' } as const
const OF_TRANSFER = { expired: 'transferExpired', released: 'transferReleased' } as const
const OF_LEFT_TRANSFER = { expired: 'transferQueued', released: 'transferQueued' } as const
const OF_INVITATION = { expired: 'invitationExpired', released: 'invitationReleased' } as const

/** What is true of an offer that is gone: whose it was, what for, and where the caller is now. */
export function offerEndedWord({ outcome, reason, invitation }: Omit<OfferEnded, 'kind'>) {
  if (outcome === 'expired' || outcome === 'released') {
    if (invitation === null) return OF_QUEUE[outcome]
    if (invitation.purpose !== 'transfer') return OF_INVITATION[outcome]
    return invitation.isByThere ? OF_TRANSFER[outcome] : OF_LEFT_TRANSFER[outcome]
  }
  switch (reason) {
    case 'takenByOther':
      return 'tookOver'
    case 'unreachable':
      return 'unreachableOffer'
    case 'busy':
      return 'busyOffer'
    case 'waitOver':
      return 'waitOver'
    case 'callerGone':
      return 'callerGone'
    default:
      return invitation?.by ? 'calledOff' : 'invitationCanceled'
  }
}
