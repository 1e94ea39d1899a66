import type { StoredCall } from '#lib/data/calls/storedCall.ts'
import type { Transaction } from '#lib/data/transaction.ts'
import type { RefusalCode } from '#lib/domain/calls/command.ts'
import { decide } from '#lib/domain/calls/decide.ts'
import type { CommandContext, Decision } from '#lib/domain/calls/decision.ts'
import type { LineCommand } from '#lib/domain/desk/lineCommand.ts'
import type { Refusal } from '#lib/domain/shared/refusal.ts'
import { refuse } from '#lib/domain/shared/refuse.ts'
import { carryOut } from '../calls/carryOut.ts'

/**
 * Carries out what is to be said to several locked calls, at most one thing to each: all of it, or none and why not.
 * The carrier's ids of legs that go from one call to another go with them.
 */
export function carryOutLines(
  tx: Transaction,
  lines: readonly StoredCall[],
  commands: readonly LineCommand[],
  ctx: CommandContext,
): Refusal<RefusalCode> | null {
  const decided: { readonly line: StoredCall; readonly decision: Decision }[] = []
  for (const { callId, command } of commands) {
    const line = lines.find(({ call }) => call.id === callId)
    if (!line) return refuse('notOnCall')
    const decision = decide(line.call, command, ctx)
    if ('refused' in decision) return decision
    decided.push({ line, decision })
  }
  const refs = Object.assign({}, ...lines.map(({ providerRefs }) => providerRefs))
  for (const { line, decision } of decided) {
    const arrived = decision.events.flatMap((event) => (event.type === 'LegsMovedIn' ? event.legs : []))
    const providerRefs = Object.fromEntries(
      arrived.flatMap(({ id }) => (refs[id] ? [[id, refs[id]] as const] : [])),
    )
    carryOut(tx, line, decision, { providerRefs })
  }
  return null
}
