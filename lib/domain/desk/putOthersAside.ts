import type { Call } from '../calls/call.ts'
import { liveLegOf } from '../calls/liveLegOf.ts'
import type { LineCommand } from './lineCommand.ts'

/** The agent's lines but this one go aside: he hears one at a time. */
export function putOthersAside(
  lines: readonly Call[],
  agentId: string,
  callId: string | null,
): readonly LineCommand[] {
  return lines
    .filter((call) => call.id !== callId && call.status === 'open' && liveLegOf(call, agentId))
    .map((call) => ({ callId: call.id, command: { type: 'PutAside', agentId } }))
}
