import type { World } from '../world.ts'
import { announceTo } from './announceTo.ts'
import type { Conference, Participant } from './conference.ts'
import { reportConference } from './reportConference.ts'
import { settleSeats } from './settleSeats.ts'

export interface ParticipantChange {
  readonly muted?: boolean
  readonly hold?: boolean
  readonly holdUrl?: string
  readonly holdMethod?: 'GET' | 'POST'
  readonly announceUrl?: string
  readonly announceMethod?: 'GET' | 'POST'
  readonly waitUrl?: string
  readonly waitMethod?: 'GET' | 'POST'
  readonly beepOnExit?: boolean
  readonly endOnExit?: boolean
  readonly coaching?: boolean
  readonly callSidToCoach?: string
}

/** `POST Participants/{CallSid}`. Repeating a change is harmless and reported only once. */
export function updateParticipant(
  world: World,
  conference: Conference,
  participant: Participant,
  change: ParticipantChange,
): void {
  participant.updatedAt = world.clock.now()
  // Twilio answers 200 and changes nothing when endConferenceOnExit is sent for a held participant.
  if (change.endOnExit !== undefined && !participant.hold) participant.endOnExit = change.endOnExit
  if (change.beepOnExit !== undefined) participant.beep = change.beepOnExit ? 'onExit' : 'false'
  changeWait(participant, change)
  changeMute(world, conference, participant, change)
  changeHold(world, conference, participant, change)
  changeCoaching(world, conference, participant, change)
  settleSeats(world, conference)
  if (change.announceUrl) {
    void announceTo(world, conference, [participant], change.announceUrl, change.announceMethod ?? 'POST')
  }
}

function changeWait(participant: Participant, change: ParticipantChange): void {
  if (change.waitUrl === undefined) return
  participant.waitSound = { url: change.waitUrl, method: change.waitMethod ?? 'POST' }
}

function changeMute(
  world: World,
  conference: Conference,
  participant: Participant,
  change: ParticipantChange,
) {
  if (change.muted === undefined || change.muted === participant.muted) return
  participant.muted = change.muted
  reportConference(world, conference, change.muted ? 'participant-mute' : 'participant-unmute', participant)
}

function changeHold(
  world: World,
  conference: Conference,
  participant: Participant,
  change: ParticipantChange,
) {
  if (change.hold === undefined || change.hold === participant.hold) return
  participant.hold = change.hold
  participant.holdSound = { url: change.holdUrl ?? null, method: change.holdMethod ?? 'GET' }
  // Whatever is played aside now is for the state before: the seat is settled anew.
  participant.aside?.abort()
  participant.aside = null
  reportConference(world, conference, change.hold ? 'participant-hold' : 'participant-unhold', participant)
}

function changeCoaching(
  world: World,
  conference: Conference,
  participant: Participant,
  change: ParticipantChange,
) {
  const coaching = change.coaching ?? participant.coaching
  const target = change.callSidToCoach ?? participant.callSidToCoach
  if (coaching === participant.coaching && target === participant.callSidToCoach) return
  participant.coaching = coaching
  participant.callSidToCoach = coaching ? target : null
  reportConference(world, conference, 'participant-modify', participant)
}
