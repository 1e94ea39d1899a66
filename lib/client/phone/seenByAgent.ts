import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'
import type { PhoneSituation } from './phoneView.ts'

/** What there is, with an internal call under the name under which one of those in it knows it: who else is there. */
export function seenByAgent(situation: PhoneSituation): PhoneSituation {
  const { agentId, calls } = situation
  if (!calls.some(({ direction }) => direction === 'internal')) return situation
  return { ...situation, calls: calls.map((call) => seenBy(call, agentId)) }
}

function seenBy(call: CallSnapshot, agentId: string): CallSnapshot {
  if (call.direction !== 'internal') return call
  const there = call.legs
    .filter((leg) => leg.agentId !== agentId && leg.role !== 'supervisor')
    .map((leg) => leg.name ?? leg.number)
  const asked = call.invitations.map(({ by, target }) => (by.id === agentId ? target.name : by.name))
  const names = new Set((there.length > 0 ? there : asked).filter((name) => name !== null))
  if (names.size === 0) return call
  return { ...call, contact: { ...call.contact, name: [...names].join(', '), unnamed: false } }
}
