import type { Context } from '../decision.ts'
import type { Draft } from '../draft.ts'
import { isLive } from '../isLive.ts'
import { FLOW_RETRY_SECONDS } from '../times.ts'

/**
 * Nothing was heard of this step for longer than it can take: a report was lost, or what should have fetched him was.
 * He is fetched to it again; where it should ring and does not, the flow is looked after again.
 */
export function flowExpired(draft: Draft, step: number, { now }: Context): void {
  const run = draft.call.flow
  const customer = draft.call.legs.find((leg) => leg.role === 'customer' && isLive(leg))
  if (run?.step !== step || !customer) return
  const isSpoken = run.phase === 'coming' || run.phase === 'speaking'
  const afterMs = FLOW_RETRY_SECONDS * 1000
  draft.apply({ type: 'FlowLate', at: now, phase: isSpoken ? 'coming' : run.phase, until: now + afterMs })
  draft.ask({ type: 'setTimer', timer: { kind: 'flow', step }, afterMs })
  if (isSpoken) draft.ask({ type: 'runFlow', legId: customer.id })
  else if (draft.call.offers.length === 0) draft.ask({ type: 'tendFlow' })
}
