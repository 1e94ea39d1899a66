import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'
import { concerns } from '../live/concerns.ts'
import { activeView } from './activeView.ts'
import { isOn } from './isOn.ts'
import type { PhoneSituation, PhoneView } from './phoneView.ts'

/** The calls the agent is in, one for each of his lines: the one he hears, one he was lost from, one that is aside. */
export function activeViews(situation: PhoneSituation, now: number): readonly PhoneView[] {
  return situation.calls
    .filter((call) => call.status !== 'closed' && concerns(call, situation.agentId))
    .toSorted((a, b) => rank(a, situation.agentId) - rank(b, situation.agentId))
    .map((call) => activeView(call, situation, now))
    .filter((view) => view !== null)
}

/** A call that is going leaves the place to the one that goes on. */
function rank(call: CallSnapshot, agentId: string): number {
  if (call.status !== 'open') return 3
  const own = call.legs.find((leg) => leg.agentId === agentId && isOn(leg))
  if (own) return own.aside ? 2 : 0
  return call.legs.some((leg) => leg.agentId === agentId && leg.lostAt !== null) ? 1 : 0
}
