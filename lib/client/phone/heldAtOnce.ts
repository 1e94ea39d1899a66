import type { CallSnapshot, LegSnapshot } from '#lib/contracts/callSnapshot.ts'

/** Those whom this agent's hold is for: the outside parties, or where there are none, the colleagues he talks with. */
export function heldAtOnce({ legs }: CallSnapshot, agentId: string): readonly LegSnapshot[] {
  const there = legs.filter((leg) => leg.status === 'connected' && leg.present && leg.role !== 'supervisor')
  const outside = there.filter((leg) => leg.agentId === null)
  return outside.length > 0 ? outside : there.filter((leg) => leg.agentId !== agentId)
}
