import type { CallCommand } from '#lib/contracts/callCommands.ts'
import { getLineRights } from '#lib/data/agents/getLineRights.ts'
import { listTargetAgents } from '#lib/data/agents/listTargetAgents.ts'
import { lockAgents } from '#lib/data/agents/lockAgents.ts'
import { lockCall } from '#lib/data/calls/lockCall.ts'
import type { StoredCall } from '#lib/data/calls/storedCall.ts'
import { inTransaction } from '#lib/data/inTransaction.ts'
import { insertJoinIntent } from '#lib/data/joinIntents/insertJoinIntent.ts'
import type { Transaction } from '#lib/data/transaction.ts'
import type { RefusalCode } from '#lib/domain/calls/command.ts'
import { decide } from '#lib/domain/calls/decide.ts'
import { liveLegOf } from '#lib/domain/calls/liveLegOf.ts'
import { monitorLegOf } from '#lib/domain/calls/monitorLegOf.ts'
import { type Entry, enterLine } from '#lib/domain/desk/enterLine.ts'
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
    const { type } = command
    const entry = isEntry(type) ? { agentId, callId, type } : null
    const [lines, rights] = await Promise.all([
      entry ? lockLines(tx, agentId, [callId]) : lockOne(tx, callId),
      getLineRights(tx, agentId),
    ])
    const stored = lines.find(({ call }) => call.id === callId)
    if (!stored) return refuse('notFound')
    const wish = await commandOf(tx, agentId, command, asked)
    if ('refused' in wish) return wish
    const ctx = { ...context(), plan: rights.plan }
    const decided = decide(stored.call, wish, ctx)
    if ('refused' in decided) return decided
    const calls = lines.map(({ call }) => call)
    const beside = entry ? enterLine(calls, entry, rights) : []
    if ('refused' in beside) return beside
    const refusal = carryOutLines(tx, lines, beside, ctx)
    if (refusal) return refusal
    const saved = carryOut(tx, stored, decided)
    return { awaitedLegId: awaitLeg(tx, saved, agentId, command) }
  })
}

/** Who comes into a call has his other lines asked, and they are locked too. */
function isEntry(type: CallCommand['type']): type is Entry['type'] {
  return type === 'AcceptOffer' || type === 'Rejoin' || type === 'Monitor'
}

async function lockOne(tx: Transaction, callId: string): Promise<readonly StoredCall[]> {
  const stored = await lockCall(tx, callId)
  return stored ? [stored] : []
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
  if (!('intent' in command)) return null
  const leg = liveLegOf(call, agentId) ?? monitorLegOf(call, agentId)
  if (!leg || leg.present) return null
  insertJoinIntent(tx, { legId: leg.id, agentId, intent: command.intent })
  return leg.id
}
