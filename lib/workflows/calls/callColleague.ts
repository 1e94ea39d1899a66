import type { ColleagueTarget } from '#lib/contracts/callCommands.ts'
import { getLineRights } from '#lib/data/agents/getLineRights.ts'
import { listFreeAgents } from '#lib/data/agents/listFreeAgents.ts'
import { listTargetAgents } from '#lib/data/agents/listTargetAgents.ts'
import { lockAgents } from '#lib/data/agents/lockAgents.ts'
import { insertCall } from '#lib/data/calls/insertCall.ts'
import { inTransaction } from '#lib/data/inTransaction.ts'
import { insertJoinIntent } from '#lib/data/joinIntents/insertJoinIntent.ts'
import type { RefusalCode } from '#lib/domain/calls/command.ts'
import { liveLegOf } from '#lib/domain/calls/liveLegOf.ts'
import { openInternal } from '#lib/domain/calls/openInternal.ts'
import { INVITE_RING_SECONDS } from '#lib/domain/calls/times.ts'
import { openLine } from '#lib/domain/desk/openLine.ts'
import type { Refusal } from '#lib/domain/shared/refusal.ts'
import { refuse } from '#lib/domain/shared/refuse.ts'
import { enqueue } from '#lib/outbox/enqueue.ts'
import { carryOutLines } from '../lines/carryOutLines.ts'
import { lockLines } from '../lines/lockLines.ts'
import { withdrawOffers } from '../lines/withdrawOffers.ts'
import { context } from './context.ts'
import { noteDecision } from './noteDecision.ts'

/**
 * An agent calls a colleague beside the call he is in: an internal call, about that call's contact and ticket. There is
 * none without such a call, because every call is on a ticket.
 */
export function callColleague(
  agentId: string,
  { colleague: target, intent }: { readonly colleague: ColleagueTarget; readonly intent: string },
): Promise<{ readonly callId: string; readonly awaitedLegId: string } | Refusal<RefusalCode>> {
  return inTransaction(async (tx) => {
    const asked = await (target.kind === 'agent'
      ? listTargetAgents(tx, 'agent', target.agentId)
      : listTargetAgents(tx, 'team', target.teamId))
    await lockAgents(tx, [agentId, ...asked])
    const [lines, rights] = await Promise.all([lockLines(tx, agentId), getLineRights(tx, agentId)])
    const first = lines.find(({ call }) => liveLegOf(call, agentId))
    if (!first) return refuse('notOnCall')
    const calls = lines.map(({ call }) => call)
    const commands = openLine(calls, agentId, rights.plan)
    if ('refused' in commands) return commands
    const ctx = context()
    const agentIds = await listFreeAgents(tx, asked)
    const decision = openInternal(
      { callId: ctx.newId(), agentId, target, agentIds, ringSeconds: INVITE_RING_SECONDS },
      ctx,
    )
    if ('refused' in decision) return decision
    const refusal = carryOutLines(tx, lines, commands, { ...ctx, plan: rights.plan })
    if (refusal) return refusal
    const { phoneNumberId, contactId, ticketId } = first
    const stored = insertCall(tx, decision, {
      phoneNumberId,
      remoteNumber: '',
      contactId,
      ticketId,
      lastHeardAt: ctx.now,
    })
    withdrawOffers(tx, lines, { agentId, opened: stored.call, rights }, ctx)
    enqueue(tx, stored.call.id, decision.effects)
    noteDecision(tx, stored.call, stored, decision)
    const leg = liveLegOf(stored.call, agentId)
    if (!leg) throw new Error('an internal call begins with its agent')
    insertJoinIntent(tx, { legId: leg.id, agentId, intent })
    return { callId: stored.call.id, awaitedLegId: leg.id }
  })
}
