import type { Refusal } from '../../shared/refusal.ts'
import { refuse } from '../../shared/refuse.ts'
import type { Call } from '../call.ts'
import type { Invite, RefusalCode } from '../command.ts'
import type { CommandContext } from '../decision.ts'
import type { Draft } from '../draft.ts'
import { handOver } from '../handOver.ts'
import { isOutside } from '../isOutside.ts'
import { liveLegOf } from '../liveLegOf.ts'
import { needsPlan } from '../needsPlan.ts'
import { ringNumber } from '../ringNumber.ts'
import { ringPeople } from '../ringPeople.ts'

const PLAN_OF = { transfer: 'basic', consult: 'growth', conference: 'pro' } as const

/**
 * Asks somebody to come: to take the call, to talk in private, or to join it. A queue or a flow takes a transfer at
 * once; anybody else has to say yes first.
 */
export function invite(draft: Draft, command: Invite, ctx: CommandContext): Refusal<RefusalCode> | null {
  const refusal = needsPlan(ctx.plan, PLAN_OF[command.purpose]) ?? mayInvite(draft.call, command)
  if (refusal) return refusal
  const { target, purpose } = command
  if (target.kind === 'phone') return ringNumber(draft, { ...command, number: target.number }, ctx)
  if (purpose === 'transfer' && (target.kind === 'queue' || target.kind === 'flow')) {
    return handOver(draft, command.agentId, target, ctx)
  }
  // A flow talks to a customer by itself: there is nobody in it to consult or to join.
  if (target.kind === 'flow') return refuse('targetUnavailable')
  return ringPeople(draft, command, target, ctx)
}

function mayInvite(call: Call, { agentId, purpose }: Invite): Refusal<RefusalCode> | null {
  const own = liveLegOf(call, agentId)
  if (!own?.present) return refuse('notOnCall')
  if (purpose !== 'conference' && call.ownerId !== agentId) return refuse('notYourCall')
  const open =
    purpose === 'conference' ? call.invitations.filter((one) => one.purpose !== purpose) : call.invitations
  if (open.length > 0) return refuse('alreadyInviting')
  if (purpose === 'consult' && own.aside) return refuse('lineAside')
  const others = call.legs.filter(
    (leg) => leg !== own && leg.role !== 'supervisor' && leg.status === 'connected' && leg.present,
  )
  const isReady = purpose === 'conference' ? others.length > 0 : others.some(isOutside)
  return isReady ? null : refuse('notConnected')
}
