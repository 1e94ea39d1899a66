import type { Call } from '../calls/call.ts'
import type { RefusalCode } from '../calls/command.ts'
import { monitorLegOf } from '../calls/monitorLegOf.ts'
import { needsPlan } from '../calls/needsPlan.ts'
import type { Plan } from '../calls/plan.ts'
import type { Refusal } from '../shared/refusal.ts'
import { refuse } from '../shared/refuse.ts'
import { hasFreeLine } from './hasFreeLine.ts'
import { isLineOf } from './isLineOf.ts'
import type { LineCommand } from './lineCommand.ts'
import { putOthersAside } from './putOthersAside.ts'

/** What has to be said to the lines there are before another is opened or answered. */
export function openLine(
  lines: readonly Call[],
  agentId: string,
  plan: Plan,
): readonly LineCommand[] | Refusal<RefusalCode> {
  const isMonitoring = lines.some((call) => monitorLegOf(call, agentId))
  if (isMonitoring || !hasFreeLine(lines, agentId)) return refuse('noFreeLine')
  const isSecond = lines.some((call) => isLineOf(call, agentId))
  return (isSecond && needsPlan(plan, 'growth')) || putOthersAside(lines, agentId, null)
}
