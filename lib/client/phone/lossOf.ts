import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'

/**
 * Names the loss of the agent's sound in this call, for which he should be brought back; null when there is none, or
 * he is on his way.
 *
 * `wasHere`: the leg was this page's before it was loaded again, and has not been asked for since. Then it may still
 * stand, with nothing behind it; or the page that went was quick enough to ask for the next one, and will not bring
 * it. On a line that is aside nobody waits for the carrier to notice the first.
 */
export function lossOf(call: CallSnapshot, agentId: string, wasHere: boolean): string | null {
  const own = call.legs.filter((leg) => leg.agentId === agentId)
  const live = own.find(({ status }) => status !== 'ending' && status !== 'ended')
  const lost = own.find(({ lostAt }) => lostAt !== null)
  if (!live) return lost ? `${call.id} lost ${lost.lostAt}` : null
  if (!wasHere) return null
  if (live.present) return live.aside ? null : `${call.id} stands`
  return lost ? `${call.id} is awaited` : null
}
