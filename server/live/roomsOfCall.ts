import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'
import { agentRoom, queueRoom } from '../socket/rooms.ts'

/**
 * Whom a call concerns now: while it waits, its queue, in one room whatever its size; else whoever is in it or awaited
 * back, whoever it rings at, and whose it is.
 */
export function roomsOfCall(call: CallSnapshot): readonly string[] {
  if (call.queue && call.waiting) return [queueRoom(call.queue.id)]
  const agents = new Set(call.offers.map((offer) => offer.agentId))
  if (call.ownerId) agents.add(call.ownerId)
  for (const leg of call.legs) {
    if (leg.agentId && (leg.status !== 'ended' || leg.lostAt !== null)) agents.add(leg.agentId)
  }
  return [...agents].map(agentRoom)
}
