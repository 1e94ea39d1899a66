import type { InvitationOutcome, InvitationPurpose } from '#lib/domain/calls/invitation.ts'
import type { TimelineWord } from './timelineWord.ts'

const ACCEPTED = {
  transfer: 'TransferAccepted',
  consult: 'ConsultAccepted',
  conference: 'ConferenceAccepted',
} as const
const ENDED: Readonly<Record<Exclude<InvitationOutcome, 'accepted'>, TimelineWord>> = {
  conference: 'ConsultOpened',
  declined: 'InvitationDeclined',
  noAnswer: 'InvitationNoAnswer',
  busy: 'InvitationBusy',
  failed: 'InvitationFailed',
  unreachable: 'InvitationUnreachable',
  canceled: 'InvitationCanceled',
  targetLeft: 'InvitationTargetLeft',
  customerLeft: 'InvitationOver',
  callOver: 'InvitationOver',
}

/** How an invitation came out, as a line of the timeline. */
export function invitationWord(purpose: InvitationPurpose, outcome: InvitationOutcome): TimelineWord {
  return outcome === 'accepted' ? ACCEPTED[purpose] : ENDED[outcome]
}
