import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'
import { agentRoom, queueRoom } from '../socket/rooms.ts'

/**
 * Whom a call concerns now, in at most two rooms: while it waits, or rings at several, its queue; else whoever is
 * in it, whoever it rings at, and whose it is.
 */
export function roomsOfCall(call: CallSnapshot): readonly string[] {
  const agents = new Set(call.offers.map((offer) => offer.agentId))
  if (call.queue && (call.waiting || agents.size > 1)) return [queueRoom(call.queue.id)]
  if (call.ownerId) agents.add(call.ownerId)
  for (const leg of call.legs) if (leg.agentId && leg.status !== 'ended') agents.add(leg.agentId)
  return [...agents].map(agentRoom)
}
