import type { Conference, ParticipantOptions } from './conference.ts'

/** 16025 duplicate label, 13240 coach's target is not in the conference, or no place left. */
export type ParticipantRefusal = 16025 | 13240 | 'full'

/** Why the conference (one that does not run yet has nobody in it) does not take a participant; null when it does. */
export function refuseParticipant(
  conference: Conference | undefined,
  options: Pick<ParticipantOptions, 'label' | 'coaching' | 'callSidToCoach'>,
): ParticipantRefusal | null {
  const present = [...(conference?.participants.values() ?? [])]
  if (conference && present.length >= conference.maxParticipants) return 'full'
  if (options.label && present.some((one) => one.label === options.label)) return 16025
  if (options.coaching && !present.some((one) => one.leg.sid === options.callSidToCoach)) return 13240
  return null
}
