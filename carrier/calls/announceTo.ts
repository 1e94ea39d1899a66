import type { Source } from '../media/audio.ts'
import type { World } from '../world.ts'
import type { Conference, Participant } from './conference.ts'
import { reportConference } from './reportConference.ts'
import { settleSeats } from './settleSeats.ts'

/**
 * Plays a document to one participant (who then hears it instead of the others) or, given several, to all of them
 * at once over the talk. The first of them lends the request its call parameters.
 */
export function announceTo(
  world: World,
  conference: Conference,
  participants: readonly Participant[],
  url: string,
  method: 'GET' | 'POST',
): void {
  const [first] = participants
  if (!first) return
  const stop = new AbortController()
  const toAll = participants.length > 1
  let sounding: { stop(): void } | null = null
  const hear = (source: Source | null) => {
    if (toAll) {
      sounding?.stop()
      sounding = source ? conference.mixer.playToAll(source) : null
    } else if (first.seat) first.seat.aside = source
  }
  const ended = () => stop.abort()
  first.leg.events.once('ended', ended)
  const run = world.documents.playAside({
    leg: first.leg,
    kind: 'announce',
    request: { url, method },
    stage: { hear },
    signal: stop.signal,
  })
  void run.then((outcome) => {
    first.leg.events.off('ended', ended)
    hear(null)
    // A held or waiting participant gets its music back.
    if (!toAll) {
      first.aside?.abort()
      first.aside = null
      settleSeats(world, conference)
    }
    const failed = outcome === 'failed'
    reportConference(
      world,
      conference,
      failed ? 'announcement-fail' : 'announcement-end',
      toAll ? null : first,
      {
        AnnounceUrl: url,
        ...(failed ? { ReasonAnnouncementFailed: 'The announcement document could not be played' } : {}),
      },
    )
  })
}
