import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'
import type { RefusalCode } from '#lib/domain/calls/command.ts'
import type { Plan } from '#lib/domain/calls/plan.ts'
import type { LineCommand } from '#lib/domain/desk/lineCommand.ts'
import type { Refusal } from '#lib/domain/shared/refusal.ts'
import { permits } from './permits.ts'
import type { RefusalOf } from './refusalOf.ts'

/** What the core would say to what is to be said to several calls: all of it, or none and why not. */
export function permitsLines(
  calls: readonly CallSnapshot[],
  commands: readonly LineCommand[] | Refusal<RefusalCode>,
  plan: Plan,
): RefusalOf {
  if ('refused' in commands) return commands
  for (const { callId, command } of commands) {
    const call = calls.find(({ id }) => id === callId)
    const refusal = call ? permits(call, command, plan) : null
    if (refusal) return refusal
  }
  return null
}
