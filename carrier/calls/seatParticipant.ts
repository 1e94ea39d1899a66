import { Playback } from '../media/playback.ts'
import type { World } from '../world.ts'
import type { Conference, Participant } from './conference.ts'
import { listenForSpeech } from './listenForSpeech.ts'
import { reportConference } from './reportConference.ts'
import { settleSeats } from './settleSeats.ts'

/** The leg takes its place: told to the subscriber, beeped to the others, and the conference may start. */
export function seatParticipant(world: World, conference: Conference, participant: Participant): void {
  const { leg } = participant
  if (leg.ended || conference.status === 'completed') return
  if (
    conference.status === 'in-progress' &&
    (participant.beep === 'true' || participant.beep === 'onEnter')
  ) {
    conference.mixer.playToAll(new Playback(world.media.beep()))
  }
  participant.status = 'connected'
  participant.updatedAt = world.clock.now()
  participant.seat = conference.mixer.seat(leg.voice)
  conference.sharing.add(leg)
  leg.sharing = { mixer: conference.mixer, legs: conference.sharing }
  if (conference.statusCallback?.events.includes('speaker')) {
    participant.stopSpeaker = listenForSpeech(world, conference, participant)
  }
  reportConference(world, conference, 'participant-join', participant)
  startWhenReady(world, conference)
  settleSeats(world, conference)
}

/** A conference begins with its second participant, once somebody in it may start it; until then all wait. */
function startWhenReady(world: World, conference: Conference): void {
  if (conference.status !== 'init') return
  const seated = [...conference.participants.values()].filter((one) => one.seat)
  if (seated.length < 2 || !seated.some((one) => one.startOnEnter)) return
  conference.status = 'in-progress'
  conference.updatedAt = world.clock.now()
  reportConference(world, conference, 'conference-start', null)
  const first = seated[0]
  if (conference.recordWith && first) {
    conference.recording = world.recorder.start({
      conference,
      leg: first.leg,
      source: 'Conference',
      channels: 1,
      track: 'both',
      trim: conference.recordWith.recordTrim,
      callback: conference.recordWith.recordingCallback,
    })
  }
}
