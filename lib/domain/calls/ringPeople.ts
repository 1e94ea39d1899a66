import type { Refusal } from '../shared/refusal.ts'
import { refuse } from '../shared/refuse.ts'
import type { Invite, RefusalCode, Target } from './command.ts'
import type { Context } from './decision.ts'
import type { Draft } from './draft.ts'
import type { InvitedTarget } from './invitation.ts'
import { liveLegOf } from './liveLegOf.ts'
import { lostLegOf } from './lostLegOf.ts'
import { monitorLegOf } from './monitorLegOf.ts'
import { offerTo } from './offerTo.ts'
import { releaseHolds } from './releaseHolds.ts'

/** Rings everybody of the target who can be rung; one of them may take it. */
export function ringPeople(
  draft: Draft,
  {
    agentId: byAgentId,
    purpose,
    agentIds,
    ringSeconds,
  }: Pick<Invite, 'agentId' | 'purpose' | 'agentIds' | 'ringSeconds'>,
  target: Exclude<Target, { kind: 'phone' | 'flow' }>,
  ctx: Context,
): Refusal<RefusalCode> | null {
  const { call } = draft
  if (agentIds.length === 0) return refuse('targetUnavailable')
  const others = agentIds.filter(
    (one) => !liveLegOf(call, one) && !lostLegOf(call, one) && !monitorLegOf(call, one),
  )
  if (others.length === 0) return refuse('alreadyInCall')
  const free = others.filter((one) => !call.offers.some((offer) => offer.agentId === one))
  if (free.length === 0) return refuse('alreadyInviting')
  if (purpose !== 'conference') releaseHolds(draft, ctx.now)
  const invitationId = ctx.newId()
  draft.apply({
    type: 'InvitationMade',
    at: ctx.now,
    invitation: {
      id: invitationId,
      purpose,
      target: invited(target),
      byAgentId,
      phase: 'ringing',
      legId: null,
      madeAt: ctx.now,
    },
  })
  offerTo(draft, { agentIds: free, ringSeconds, invitationId }, ctx)
  return null
}

function invited(target: Exclude<Target, { kind: 'phone' | 'flow' }>): InvitedTarget {
  return target.kind === 'queue' ? { kind: 'queue', queueId: target.queueId } : target
}
