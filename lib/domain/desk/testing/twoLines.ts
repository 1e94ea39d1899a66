import type { Call } from '../../calls/call.ts'
import { scenario } from '../../calls/testing/scenario.ts'

/** Ann's two lines: a customer whom she has put aside, and one she talks with. */
export function twoLines(): readonly Call[] {
  const first = scenario().inbound().talking('ann').command({ type: 'PutAside', agentId: 'ann' })
  return [named(first.state, 'a'), named(scenario().inbound().talking('ann').state, 'b')]
}

function named(call: Call, id: string): Call {
  return { ...call, id, legs: call.legs.map((leg) => ({ ...leg, id: `${id}:${leg.id}` })) }
}
