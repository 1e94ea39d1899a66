import type { Leg } from '../calls/leg.ts'
import type { Outcome, Phase } from './handsetCall.ts'

/** What a call came to, in the handset's view, from how its leg ended and who ended it. */
export function outcomeOf(leg: Leg, phase: Phase, endedHere: 'hangUp' | 'decline' | null): Outcome {
  if (leg.answeredAt) return 'talked'
  if (endedHere === 'decline') return 'declined'
  if (phase === 'ringing') return 'missed'
  if (endedHere === 'hangUp') return 'canceled'
  if (leg.status === 'busy') return 'busy'
  return leg.status === 'failed' ? 'failed' : 'noAnswer'
}
