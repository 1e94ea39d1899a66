import type { Call } from '#lib/domain/calls/call.ts'
import type { Decision } from '#lib/domain/calls/decision.ts'

/** What the next webhook comes to: one leg changes, two events, one job. */
export function webhook(call: Call): Decision {
  const legId = call.legs[0]?.id ?? ''
  const at = Date.now()
  return {
    events: [
      { type: 'LegConnected', at, legId },
      { type: 'LegJoined', at, legId },
    ],
    effects: [{ type: 'syncParticipant', legId }],
  }
}
