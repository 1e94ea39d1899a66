import type { Frame } from '../media/audio.ts'
import type { World } from '../world.ts'
import type { Conference, Participant } from './conference.ts'
import { reportConference } from './reportConference.ts'

/** Mean square of a frame that counts as speech: about −40 dBFS. */
const LOUD = 327 * 327
const START_FRAMES = 3
const STOP_FRAMES = 25

/** Reports when the participant starts and stops talking; returns how to stop listening. */
export function listenForSpeech(world: World, conference: Conference, participant: Participant): () => void {
  let talking = false
  let run = 0
  const tap = {
    take: (said: Frame | null) => {
      const loud = said !== null && energy(said) > LOUD
      run = loud === talking ? 0 : run + 1
      if (run < (talking ? STOP_FRAMES : START_FRAMES)) return
      talking = !talking
      run = 0
      const event = talking ? 'participant-speech-start' : 'participant-speech-stop'
      reportConference(world, conference, event, participant)
    },
  }
  participant.leg.voice.taps.add(tap)
  return () => {
    participant.leg.voice.taps.delete(tap)
  }
}

function energy(frame: Frame): number {
  let sum = 0
  for (const sample of frame) sum += sample * sample
  return sum / frame.length
}
