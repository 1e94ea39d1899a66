import type { World } from '../world.ts'
import type { Announcement, Conference, Participant } from './conference.ts'
import type { Stage } from './documents.ts'
import { reportConference } from './reportConference.ts'
import { settleSeats } from './settleSeats.ts'

/**
 * Plays a document to one participant (who then hears it instead of the others, until it leaves) or, given several,
 * to everybody over the talk, until the conference ends. The first of several lends the request its call parameters,
 * and no more than that.
 */
export async function announceTo(
  world: World,
  conference: Conference,
  participants: readonly Participant[],
  url: string,
  method: 'GET' | 'POST',
): Promise<void> {
  const [first] = participants
  if (!first) return
  const to = participants.length > 1 ? null : first
  const announcement: Announcement = { to, stop: new AbortController() }
  conference.announcements ??= new Set()
  conference.announcements.add(announcement)
  const stage = to ? stageOfOne(to) : stageOfAll(conference)
  const outcome = await world.documents.playAside({
    leg: first.leg,
    kind: 'announce',
    request: { url, method },
    stage,
    signal: announcement.stop.signal,
  })
  conference.announcements.delete(announcement)
  stage.hear(null)
  if (conference.status === 'completed') return
  // A held or waiting participant gets its music back.
  if (to) {
    to.aside?.abort()
    to.aside = null
    settleSeats(world, conference)
  }
  const failed = outcome === 'failed'
  reportConference(world, conference, failed ? 'announcement-fail' : 'announcement-end', to, {
    AnnounceUrl: url,
    ...(failed ? { ReasonAnnouncementFailed: 'The announcement document could not be played' } : {}),
  })
}

function stageOfOne(participant: Participant): Stage {
  return {
    hear: (source) => {
      if (participant.seat) participant.seat.aside = source
    },
  }
}

function stageOfAll({ mixer, participants }: Conference): Stage {
  let sounding: { stop(): void } | null = null
  return {
    hear: (source) => {
      sounding?.stop()
      sounding = source && mixer.playToAll(source)
    },
    caption: (words) => {
      // A held one does not hear what is played to all, either.
      for (const { seat, leg } of participants.values()) {
        if (seat && !seat.held) leg.party?.caption(leg, words)
      }
    },
  }
}
