import type { World } from '../../world.ts'
import { describeHandset } from '../describeHandset.ts'
import { describeLeg } from './describeLeg.ts'
import { hearingOf } from './hearingOf.ts'

/** Everything that is so at this moment; of legs and conferences the live ones. */
export function truthOf(world: World) {
  const legs = [...world.legs.values()].filter((leg) => !leg.ended)
  const legOf = new Map(legs.map((leg) => [leg.voice, leg]))
  return {
    now: world.clock.now().toISOString(),
    legs: legs.map((leg) => ({ ...describeLeg(leg), hears: hearingOf(leg, legOf) })),
    conferences: [...world.conferences.values()]
      .filter(({ status }) => status !== 'completed')
      .map((conference) => ({
        sid: conference.sid,
        name: conference.name,
        status: conference.status,
        participants: [...conference.participants.values()].map((one) => ({
          callSid: one.leg.sid,
          label: one.label,
          status: one.status,
          muted: one.muted,
          hold: one.hold,
          coaching: one.coaching,
          callSidToCoach: one.callSidToCoach,
        })),
      })),
    queues: [...world.queues.values()].map(({ sid, friendlyName, members }) => ({
      sid,
      name: friendlyName,
      waiting: members.map(({ leg, enqueuedAt }) => ({ callSid: leg.sid, since: enqueuedAt.toISOString() })),
    })),
    handsets: world.handsets.list().map(describeHandset),
    media: world.media.statistics(),
  }
}
