import type { Refusal } from '../shared/refusal.ts'
import { refuse } from '../shared/refuse.ts'
import type { RefusalCode, Target } from './command.ts'
import type { Context } from './decision.ts'
import type { Draft } from './draft.ts'
import { endLeg } from './endLeg.ts'
import { enterFlow } from './enterFlow.ts'
import { enterQueue } from './enterQueue.ts'
import { giveUpAll } from './giveUpAll.ts'
import { isLive } from './isLive.ts'
import { isOutside } from './isOutside.ts'
import { liveLegOf } from './liveLegOf.ts'
import { releaseHolds } from './releaseHolds.ts'

/**
 * The customer leaves to a queue or a flow at once, and the agent is free. Not over the heads of other agents; a
 * flow speaks with one party only.
 */
export function handOver(
  draft: Draft,
  agentId: string,
  target: Extract<Target, { kind: 'queue' | 'flow' }>,
  { now }: Context,
): Refusal<RefusalCode> | null {
  const own = liveLegOf(draft.call, agentId)
  const others = draft.call.legs.filter((leg) => isLive(leg) && leg !== own && leg.role !== 'supervisor')
  const customer = others.find((leg) => leg.role === 'customer' && leg.status === 'connected')
  if (others.some((leg) => !isOutside(leg))) return refuse('othersInCall')
  if (target.kind === 'flow' && others.length > 1) return refuse('othersInCall')
  if (!own || !customer) return refuse('notConnected')
  giveUpAll(draft, now)
  endLeg(draft, now, own)
  if (target.kind === 'queue') {
    enterQueue(draft, now, target)
    return null
  }
  releaseHolds(draft, now)
  draft.apply({ type: 'OwnerSet', at: now, agentId: null })
  enterFlow(draft, now, { ...target, isAsking: false })
  return null
}
