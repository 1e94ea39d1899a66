import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'

/**
 * Names the loss of the agent's sound in this call, for which he should be brought back; null when there is none, or
 * he is on his way. A leg that was this page's before it was loaded again may still stand, with nothing behind it;
 * one that came later is on another device.
 */
export function lossOf(call: CallSnapshot, agentId: string, wasHere: boolean): string | null {
  const own = call.legs.filter((leg) => leg.agentId === agentId)
  const live = own.find(({ status }) => status !== 'ending' && status !== 'ended')
  if (!live) {
    const lost = own.find(({ lostAt }) => lostAt !== null)
    return lost ? `${call.id} lost ${lost.lostAt}` : null
  }
  return wasHere && live.present ? `${call.id} stands` : null
}
