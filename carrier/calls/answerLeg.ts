import type { World } from '../world.ts'
import type { Leg } from './leg.ts'
import { limitTime } from './limitTime.ts'
import { reportLeg } from './reportLeg.ts'

/**
 * Outbound: the party has picked up. Inbound: the carrier picks up the caller. From here on there is sound both
 * ways and the leg is charged. Answering twice, or after the end, changes nothing.
 */
export function answerLeg(world: World, leg: Leg): void {
  if (leg.ended || leg.answeredAt) return
  for (const cancel of leg.timers) cancel()
  leg.timers.clear()
  leg.status = 'in-progress'
  leg.answeredAt = leg.updatedAt = world.clock.now()
  world.media.add(leg.voice)
  if (leg.direction === 'inbound') leg.party?.accept(leg)
  limitTime(world, leg)
  reportLeg(world, leg, 'answered')
  leg.events.emit('answered')
  const { onAnswer } = leg
  leg.onAnswer = null
  if (typeof onAnswer === 'function') onAnswer()
  else if (onAnswer) world.documents.run(leg, onAnswer)
}
