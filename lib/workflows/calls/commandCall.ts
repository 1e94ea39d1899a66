import type { CallCommand } from '#lib/contracts/callCommands.ts'
import { listTargetAgents } from '#lib/data/agents/listTargetAgents.ts'
import { lockAgents } from '#lib/data/agents/lockAgents.ts'
import { lockCall } from '#lib/data/calls/lockCall.ts'
import type { StoredCall } from '#lib/data/calls/storedCall.ts'
import { inTransaction } from '#lib/data/inTransaction.ts'
import { insertJoinIntent } from '#lib/data/joinIntents/insertJoinIntent.ts'
import { getPlan } from '#lib/data/organization/getPlan.ts'
import type { Transaction } from '#lib/data/transaction.ts'
import type { RefusalCode } from '#lib/domain/calls/command.ts'
import { decide } from '#lib/domain/calls/decide.ts'
import { liveLegOf } from '#lib/domain/calls/liveLegOf.ts'
import { lostLegOf } from '#lib/domain/calls/lostLegOf.ts'
import { monitorLegOf } from '#lib/domain/calls/monitorLegOf.ts'
import type { Plan } from '#lib/domain/calls/plan.ts'
import type { LineCommand } from '#lib/domain/desk/lineCommand.ts'
import { openLine } from '#lib/domain/desk/openLine.ts'
import { putOthersAside } from '#lib/domain/desk/putOthersAside.ts'
import type { Refusal } from '#lib/domain/shared/refusal.ts'
import { refuse } from '#lib/domain/shared/refuse.ts'
import { carryOutLines } from '../lines/carryOutLines.ts'
import { lockLines } from '../lines/lockLines.ts'
import { carryOut } from './carryOut.ts'
import { commandOf } from './commandOf.ts'
import { context } from './context.ts'

export interface Commanded {
  /** The leg that the agent's browser is awaited with; null: with none. */
  readonly awaitedLegId: string | null
}

/** An agent wishes something of a call: locked, decided, saved; or refused, and nothing has changed. */
export function commandCall(
  agentId: string,
  callId: string,
  command: CallCommand,
): Promise<Commanded | Refusal<RefusalCode | 'notFound' | 'notANumber'>> {
  return inTransaction(async (tx) => {
    const asked = await agentsAsked(tx, command)
    await lockAgents(tx, [agentId, ...asked])
    const [lines, plan] = await Promise.all([lockAll(tx, agentId, callId, command), getPlan(tx)])
    const stored = lines.find(({ call }) => call.id === callId)
    if (!stored) return refuse('notFound')
    // Who has a call of his own would hear two.
    if (command.type === 'Monitor' && lines.some((line) => line !== stored)) return refuse('noFreeLine')
    const wish = await commandOf(tx, agentId, command, asked)
    if ('refused' in wish) return wish
    const ctx = { ...context(), plan }
    const decided = decide(stored.call, wish, ctx)
    if ('refused' in decided) return decided
    const others = lines.filter((line) => line !== stored)
    const aside = leaveOthers(stored, others, agentId, plan)
    if ('refused' in aside) return aside
    const refusal = carryOutLines(tx, others, aside, ctx)
    if (refusal) return refusal
    const saved = carryOut(tx, stored, decided)
    return { awaitedLegId: awaitLeg(tx, saved, agentId, command) }
  })
}

/** Who takes a call up leaves his other line, and who monitors has none: then that is locked too. */
async function lockAll(
  tx: Transaction,
  agentId: string,
  callId: string,
  { type }: CallCommand,
): Promise<readonly StoredCall[]> {
  if (type === 'AcceptOffer' || type === 'Rejoin' || type === 'Monitor')
    return lockLines(tx, agentId, [callId])
  const stored = await lockCall(tx, callId)
  return stored ? [stored] : []
}

/** A call that is none of his lines, as one that he left while its transfer rang, needs a free line to come back to. */
function leaveOthers(
  { call }: StoredCall,
  others: readonly StoredCall[],
  agentId: string,
  plan: Plan,
): readonly LineCommand[] | Refusal<RefusalCode> {
  const lines = others.map((line) => line.call)
  const isLine = liveLegOf(call, agentId) ?? lostLegOf(call, agentId)
  return isLine || call.ownerId !== agentId
    ? putOthersAside(lines, agentId, call.id)
    : openLine(lines, agentId, plan)
}

async function agentsAsked(tx: Transaction, command: CallCommand): Promise<readonly string[]> {
  if (command.type !== 'Invite') return []
  const { target } = command
  if (target.kind === 'agent') return listTargetAgents(tx, 'agent', target.agentId)
  if (target.kind === 'team') return listTargetAgents(tx, 'team', target.teamId)
  return target.kind === 'queue' ? listTargetAgents(tx, 'queue', target.queueId) : []
}

function awaitLeg(
  tx: Transaction,
  { call }: StoredCall,
  agentId: string,
  command: CallCommand,
): string | null {
  if (command.type !== 'AcceptOffer' && command.type !== 'Rejoin' && command.type !== 'Monitor') return null
  const leg = liveLegOf(call, agentId) ?? monitorLegOf(call, agentId)
  if (!leg || leg.present) return null
  insertJoinIntent(tx, { legId: leg.id, agentId, intent: command.intent })
  return leg.id
}
