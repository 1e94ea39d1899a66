import type { ParticipantState } from '#lib/client/phone/participantsOf.ts'
import type { PhoneTone } from './phoneTone.ts'

/** The colour and shape of how somebody is in the call. */
export const PARTICIPANT_TONE: Readonly<Record<ParticipantState, PhoneTone>> = {
  dialing: 'ringing',
  ringing: 'ringing',
  connecting: 'ringing',
  live: 'live',
  holding: 'held',
  held: 'held',
  resuming: 'held',
  consult: 'consult',
  aside: 'quiet',
  lost: 'danger',
}
