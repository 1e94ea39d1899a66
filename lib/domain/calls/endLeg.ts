import type { Draft } from './draft.ts'
import type { Leg } from './leg.ts'

/** Asks for the end of a leg; one that is over or already asked to go is left alone. */
export function endLeg(draft: Draft, now: number, leg: Leg): void {
  if (leg.status === 'ended' || leg.status === 'ending') return
  if (leg.endpoint.kind === 'agent' && !leg.present) {
    draft.ask({ type: 'clearTimer', timer: { kind: 'arrival', legId: leg.id } })
  }
  draft.apply({ type: 'LegEnding', at: now, legId: leg.id })
  draft.ask({ type: 'hangUp', legId: leg.id })
}
