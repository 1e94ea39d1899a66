import type { CallCommand, JoinIntent } from '#lib/contracts/callCommands.ts'
import { lockAgents } from '#lib/data/agents/lockAgents.ts'
import { lockCall } from '#lib/data/calls/lockCall.ts'
import type { StoredCall } from '#lib/data/calls/storedCall.ts'
import { inTransaction } from '#lib/data/inTransaction.ts'
import { insertJoinIntent } from '#lib/data/joinIntents/insertJoinIntent.ts'
import type { Transaction } from '#lib/data/transaction.ts'
import type { RefusalCode } from '#lib/domain/calls/command.ts'
import { decide } from '#lib/domain/calls/decide.ts'
import { liveLegOf } from '#lib/domain/calls/liveLegOf.ts'
import type { Refusal } from '#lib/domain/shared/refusal.ts'
import { refuse } from '#lib/domain/shared/refuse.ts'
import { carryOut } from './carryOut.ts'
import { context } from './context.ts'

export interface Commanded {
  /** Given when the agent's browser shall bring its leg. */
  readonly joinIntent: JoinIntent | null
}

/** An agent wishes something of a call: locked, decided, saved; or refused, and nothing has changed. */
export function commandCall(
  agentId: string,
  callId: string,
  command: CallCommand,
): Promise<Commanded | Refusal<RefusalCode | 'notFound'>> {
  return inTransaction(async (tx) => {
    await lockAgents(tx, [agentId])
    const stored = await lockCall(tx, callId)
    if (!stored) return refuse('notFound')
    const decided = decide(stored.call, { ...command, agentId }, context())
    if ('refused' in decided) return decided
    const saved = carryOut(tx, stored, decided)
    return { joinIntent: intentFor(tx, saved, agentId, command) }
  })
}

function intentFor(
  tx: Transaction,
  { call }: StoredCall,
  agentId: string,
  command: CallCommand,
): JoinIntent | null {
  if (command.type !== 'AcceptOffer' && command.type !== 'Rejoin') return null
  const leg = liveLegOf(call, agentId)
  return leg && !leg.present ? { legId: leg.id, intent: insertJoinIntent(tx, leg.id, agentId) } : null
}
