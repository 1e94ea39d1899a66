import type { World } from '../world.ts'
import type { Conference, Participant } from './conference.ts'
import { playBeside } from './playBeside.ts'

/**
 * Makes every seat agree with what is known of its participant: who is heard by whom, who waits, who is held.
 * Safe to run at any time and any number of times.
 */
export function settleSeats(world: World, conference: Conference): void {
  const waiting = conference.status === 'init'
  for (const participant of conference.participants.values()) {
    const { seat } = participant
    if (!seat) continue
    seat.muted = participant.muted
    const coached = participant.coaching
      ? conference.participants.get(participant.callSidToCoach ?? '')?.leg.voice
      : undefined
    seat.coaching = coached ?? null
    const aside = waiting || participant.hold
    seat.held = aside
    if (!aside) stopAside(participant)
    else if (!participant.aside) playBeside(world, conference, participant)
  }
}

function stopAside(participant: Participant): void {
  participant.aside?.abort()
  participant.aside = null
  if (participant.seat) participant.seat.aside = null
}
