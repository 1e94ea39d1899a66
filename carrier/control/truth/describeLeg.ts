import type { Leg } from '../../calls/leg.ts'

export function describeLeg(leg: Leg) {
  return {
    sid: leg.sid,
    parentSid: leg.parent?.sid ?? null,
    direction: leg.direction,
    from: leg.from,
    to: leg.to,
    status: leg.status,
    party: leg.party?.kind ?? null,
    /** Whether its party's sound has arrived at all. */
    connected: leg.voice.port !== null,
    answeredAt: leg.answeredAt?.toISOString() ?? null,
    endedAt: leg.endedAt?.toISOString() ?? null,
    seconds: leg.durationSeconds,
  }
}
