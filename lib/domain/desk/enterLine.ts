import type { Call } from '../calls/call.ts'
import type { RefusalCode } from '../calls/command.ts'
import { liveLegOf } from '../calls/liveLegOf.ts'
import { lostLegOf } from '../calls/lostLegOf.ts'
import { monitorLegOf } from '../calls/monitorLegOf.ts'
import type { Plan } from '../calls/plan.ts'
import type { Refusal } from '../shared/refusal.ts'
import { refuse } from '../shared/refuse.ts'
import { hasFreeLine } from './hasFreeLine.ts'
import { isLineOf } from './isLineOf.ts'
import type { LineCommand } from './lineCommand.ts'
import { openLine } from './openLine.ts'
import { putOthersAside } from './putOthersAside.ts'

/** What an agent may have beside a call. */
export interface LineRights {
  readonly plan: Plan
  /** He takes a second call while he is in one. */
  readonly secondCalls: boolean
}

/** By which wish an agent comes into a call. */
export interface Entry {
  readonly agentId: string
  readonly callId: string
  readonly type: 'AcceptOffer' | 'Rejoin' | 'Monitor'
}

/**
 * What has to be said to an agent's other lines as he comes into a call. `lines` are the calls he has a part in, as
 * they are before; the one he comes into may be among them.
 */
export function enterLine(
  lines: readonly Call[],
  { agentId, callId, type }: Entry,
  { plan, secondCalls }: LineRights,
): readonly LineCommand[] | Refusal<RefusalCode> {
  const call = lines.find(({ id }) => id === callId)
  const others = lines.filter((line) => line !== call)
  const isBusy = others.some((line) => isLineOf(line, agentId) || monitorLegOf(line, agentId))
  const live = call && liveLegOf(call, agentId)
  const lost = call && lostLegOf(call, agentId)
  // Who monitors has no call beside it: he would hear two.
  if (type === 'Monitor') return isBusy ? refuse('noFreeLine') : []
  if (type === 'Rejoin' && (live ?? lost)) return comeBack()
  if (live) return []
  // To a call he has left while its transfer rings he comes back as to a new one.
  const commands = openLine(others, agentId, plan)
  if ('refused' in commands || type === 'Rejoin') return commands
  return isBusy && !secondCalls ? refuse('secondCallOff') : commands

  function comeBack(): readonly LineCommand[] | Refusal<RefusalCode> {
    // A transfer that failed awaits its sender, whatever he has begun since.
    if (!live && !hasFreeLine(others, agentId)) return refuse('noFreeLine')
    // A line that he comes back to aside is not what he turns to.
    return (live ?? lost)?.aside ? [] : putOthersAside(others, agentId, callId)
  }
}
