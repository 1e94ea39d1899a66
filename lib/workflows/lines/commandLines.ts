import type { LineCommandBody } from '#lib/contracts/lineCommand.ts'
import { lockAgents } from '#lib/data/agents/lockAgents.ts'
import type { StoredCall } from '#lib/data/calls/storedCall.ts'
import { inTransaction } from '#lib/data/inTransaction.ts'
import { getPlan } from '#lib/data/organization/getPlan.ts'
import type { RefusalCode } from '#lib/domain/calls/command.ts'
import type { Plan } from '#lib/domain/calls/plan.ts'
import type { LineCommand } from '#lib/domain/desk/lineCommand.ts'
import { mergeLines } from '#lib/domain/desk/mergeLines.ts'
import { switchLine } from '#lib/domain/desk/switchLine.ts'
import type { Refusal } from '#lib/domain/shared/refusal.ts'
import { refuse } from '#lib/domain/shared/refuse.ts'
import { context } from '../calls/context.ts'
import { carryOutLines } from './carryOutLines.ts'
import { lockLines } from './lockLines.ts'

/** An agent wishes something of his two lines: locked, decided, saved; or refused, and nothing has changed. */
export function commandLines(
  agentId: string,
  command: LineCommandBody,
): Promise<Refusal<RefusalCode> | null> {
  return inTransaction(async (tx) => {
    await lockAgents(tx, [agentId])
    const [lines, plan] = await Promise.all([lockLines(tx, agentId), getPlan(tx)])
    const commands = commandsOf(agentId, command, lines, plan)
    return 'refused' in commands ? commands : carryOutLines(tx, lines, commands, { ...context(), plan })
  })
}

function commandsOf(
  agentId: string,
  command: LineCommandBody,
  lines: readonly StoredCall[],
  plan: Plan,
): readonly LineCommand[] | Refusal<RefusalCode> {
  const calls = lines.map(({ call }) => call)
  if (command.type === 'SwitchLine') return switchLine(calls, agentId, command.callId)
  const from = calls.find(({ id }) => id === command.fromCallId)
  const into = calls.find(({ id }) => id === command.intoCallId)
  if (!from || !into || from === into) return refuse('linesNotReady')
  return mergeLines({ from, into, agentId }, plan)
}
