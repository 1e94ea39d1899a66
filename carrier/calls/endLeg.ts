import type { World } from '../world.ts'
import { chargeLeg } from './chargeLeg.ts'
import type { EndStatus, Leg } from './leg.ts'
import { reportLeg } from './reportLeg.ts'

export interface EndDetail {
  readonly errorCode?: number
  readonly sipResponseCode?: number
}

const SIP_CODES: Readonly<Record<EndStatus, number>> = {
  completed: 200,
  busy: 486,
  failed: 500,
  'no-answer': 487,
  canceled: 487,
}

/**
 * Ends the leg, whoever wants it and in whatever state it is; the first end counts. `completed` on a leg that was
 * never answered becomes `no-answer` (inbound: the caller gave up) or `canceled` (outbound: we gave up).
 */
export function endLeg(world: World, leg: Leg, status: EndStatus, detail: EndDetail = {}): void {
  if (leg.ended) return
  const wasQueued = leg.status === 'queued'
  leg.status = settle(leg, status)
  leg.endedAt = leg.updatedAt = world.clock.now()
  leg.errorCode = detail.errorCode ?? null
  leg.sipResponseCode = detail.sipResponseCode ?? SIP_CODES[status]
  for (const cancel of leg.timers) cancel()
  leg.timers.clear()
  leg.occupation?.abort()
  leg.occupation = null
  leg.events.emit('ended')
  world.recorder.stopAllOf(leg.sid)
  leg.voice.source = null
  world.media.remove(leg.voice)
  leg.party?.release(leg)
  letGo(leg)
  chargeLeg(world, leg)
  // Twilio sends nothing for a call that is canceled while it is still queued.
  if (!wasQueued) reportLeg(world, leg, 'completed')
}

/** An ended leg is kept for its facts; what only a live one needs must not be kept with it. */
function letGo(leg: Leg): void {
  leg.party = null
  leg.onAnswer = null
  leg.voice.port = null
  leg.voice.taps.clear()
}

function settle(leg: Leg, status: EndStatus): EndStatus {
  if (leg.answeredAt) return 'completed'
  if (status !== 'completed') return status
  return leg.direction === 'inbound' ? 'no-answer' : 'canceled'
}
