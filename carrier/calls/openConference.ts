import { newSid } from '../newSid.ts'
import type { World } from '../world.ts'
import type { Conference, ParticipantOptions } from './conference.ts'
import { findConference } from './findConference.ts'
import { forgetOldest } from './forgetOldest.ts'

/** The running conference of that name, or a new one shaped by its first participant. */
export function openConference(world: World, name: string, first: ParticipantOptions): Conference {
  const running = findConference(world, name)
  if (running) return running
  const now = world.clock.now()
  const conference: Conference = {
    sid: newSid('CF'),
    name,
    createdAt: now,
    updatedAt: now,
    status: 'init',
    mixer: world.media.createMixer(),
    sharing: new Set(),
    participants: new Map(),
    maxParticipants: first.maxParticipants,
    statusCallback: first.statusCallback,
    recordWith: first.record === 'record-from-start' ? first : null,
    callbackSequence: 0,
    reasonEnded: null,
    callSidEnding: null,
    recording: null,
  }
  world.runningConferences.set(name, conference)
  world.conferences.set(conference.sid, conference)
  forgetOldest(world.conferences, (one) => one.status === 'completed')
  return conference
}
