import type { Endpoint, Leg, LegRole } from './leg.ts'

/** A channel that has just been asked for. */
export function newLeg(id: string, role: LegRole, endpoint: Endpoint): Leg {
  return {
    id,
    role,
    endpoint,
    status: 'dialing',
    present: false,
    hold: { wanted: false, confirmed: false },
    mute: { wanted: false, confirmed: false },
    connectedAt: null,
    endedAt: null,
    endReason: null,
  }
}
