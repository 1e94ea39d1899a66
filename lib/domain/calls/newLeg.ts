import type { Endpoint, Leg, LegRole } from './leg.ts'
import { NO_WISH } from './noWish.ts'

/** A channel that has just been asked for. */
export function newLeg(id: string, role: LegRole, endpoint: Endpoint): Leg {
  return {
    id,
    role,
    endpoint,
    status: 'dialing',
    present: false,
    hold: NO_WISH,
    heldSince: null,
    holdAsked: false,
    mute: NO_WISH,
    monitor: null,
    coaching: { wanted: null, confirmed: null },
    recording: NO_WISH,
    aside: false,
    lostAt: null,
    connectedAt: null,
    endedAt: null,
    endReason: null,
  }
}
