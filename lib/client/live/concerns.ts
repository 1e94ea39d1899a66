import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'

/** Whether this call is, or is proposed to be, one of this agent's. */
export function concerns(call: CallSnapshot, agentId: string): boolean {
  return (
    call.ownerId === agentId ||
    call.offers.some((offer) => offer.agentId === agentId) ||
    call.legs.some((leg) => leg.agentId === agentId)
  )
}
