import type { FailedInvitation } from '#lib/client/phone/failedInvitations.ts'
import type { InvitationView } from '#lib/client/phone/invitationView.ts'
import type { LiveView } from '#lib/client/phone/liveView.ts'

/** What is most worth saying of a call. */
export type LiveNews =
  | {
      readonly word:
        | 'notConnectedLive'
        | 'soundReconnecting'
        | 'asking'
        | 'customerLeft'
        | 'holdingHint'
        | 'heldHint'
        | 'resumingHint'
        | 'mutedHint'
        | 'soundElsewhere'
        | 'conferenceHint'
        | 'conferenceHeldHint'
        | 'liveHint'
        | 'internalHint'
    }
  | {
      readonly word:
        | 'transferRinging'
        | 'transferComing'
        | 'transferOthers'
        | 'consultRinging'
        | 'consultTalking'
        | 'consultForMe'
        | 'consultOthers'
      readonly invited: InvitationView
    }
  | { readonly word: 'failed'; readonly failed: FailedInvitation; readonly isWaiting: boolean }

const HOLD = { turningOn: 'holdingHint', on: 'heldHint', turningOff: 'resumingHint' } as const

/** What is so of this call, the most pressing first. */
export function liveNews(view: LiveView): LiveNews {
  if (!view.connected) return { word: 'notConnectedLive' }
  if (view.sound === 'reconnecting') return { word: 'soundReconnecting' }
  const invited = view.invitations.find(({ invitation }) => invitation.purpose !== 'conference')
  if (invited) return { word: wordOf(invited), invited }
  if (view.inviting !== null) return { word: 'asking' }
  if (view.failed) return { word: 'failed', failed: view.failed, isWaiting: view.hold !== 'off' }
  if (view.customerLeft) return { word: 'customerLeft' }
  if (view.hold !== 'off') return { word: HOLD[view.hold] }
  if (view.mute !== 'off') return { word: 'mutedHint' }
  if (view.sound === 'elsewhere') return { word: 'soundElsewhere' }
  if (view.participants.length > 2) {
    return {
      word: view.participants.some(({ hold }) => hold !== 'off') ? 'conferenceHeldHint' : 'conferenceHint',
    }
  }
  return { word: view.call.direction === 'internal' ? 'internalHint' : 'liveHint' }
}

function wordOf({ invitation, isMine, isForMe, phase }: InvitationView) {
  if (invitation.purpose === 'transfer') {
    if (!isMine) return 'transferOthers'
    return phase === 'coming' ? 'transferComing' : 'transferRinging'
  }
  if (phase !== 'talking') return isMine ? 'consultRinging' : 'consultOthers'
  return isMine ? 'consultTalking' : isForMe ? 'consultForMe' : 'consultOthers'
}
