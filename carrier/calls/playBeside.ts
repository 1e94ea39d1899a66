import { Playback } from '../media/playback.ts'
import type { World } from '../world.ts'
import type { Conference, Participant } from './conference.ts'

/**
 * Plays its wait or hold sound to one participant, in place of whatever was played to it before. A wait document that cannot be had ends the wait, as at Twilio: the
 * leg leaves the conference and goes on with its own document.
 */
export function playBeside(world: World, conference: Conference, participant: Participant): void {
  const sound = participant.hold ? participant.holdSound : participant.waitSound
  participant.aside?.abort()
  const stop = new AbortController()
  participant.aside = stop
  const { seat } = participant
  if (!seat) return
  seat.aside = sound.url === null ? new Playback(world.media.music(), 0) : null
  if (!sound.url) return
  const run = world.documents.playAside({
    leg: participant.leg,
    kind: 'wait',
    request: { url: sound.url, method: sound.method },
    stage: {
      hear: (source) => {
        if (!stop.signal.aborted) seat.aside = source
      },
    },
    params: () => ({ ConferenceSid: conference.sid, FriendlyName: conference.name }),
    signal: stop.signal,
  })
  void run.then((outcome) => {
    if (outcome === 'failed' && !participant.hold && !stop.signal.aborted) {
      participant.leave('participant_hung_up')
    }
  })
}
