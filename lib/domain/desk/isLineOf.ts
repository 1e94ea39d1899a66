import type { Call } from '../calls/call.ts'
import { liveLegOf } from '../calls/liveLegOf.ts'
import { lostLegOf } from '../calls/lostLegOf.ts'

/** Whether this call takes up one of the agent's lines: he is in it, on his way, or awaited back. */
export function isLineOf(call: Call, agentId: string): boolean {
  return call.status === 'open' && Boolean(liveLegOf(call, agentId) ?? lostLegOf(call, agentId))
}
