import type { Call } from '../calls/call.ts'
import type { RefusalCode } from '../calls/command.ts'
import { monitorLegOf } from '../calls/monitorLegOf.ts'
import { needsPlan } from '../calls/needsPlan.ts'
import type { Plan } from '../calls/plan.ts'
import type { Refusal } from '../shared/refusal.ts'
import { refuse } from '../shared/refuse.ts'
import type { LineCommand } from './lineCommand.ts'
import { putOthersAside } from './putOthersAside.ts'

const LINES = 2

/** What has to be said to the lines there are before another is opened or answered. */
export function openLine(
  lines: readonly Call[],
  agentId: string,
  plan: Plan,
): readonly LineCommand[] | Refusal<RefusalCode> {
  if (lines.some((call) => monitorLegOf(call, agentId))) return refuse('noFreeLine')
  const commands = putOthersAside(lines, agentId, null)
  if (commands.length >= LINES) return refuse('noFreeLine')
  return (commands.length > 0 && needsPlan(plan, 'growth')) || commands
}
