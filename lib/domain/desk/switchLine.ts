import type { Call } from '../calls/call.ts'
import type { LineCommand } from './lineCommand.ts'
import { putOthersAside } from './putOthersAside.ts'

/** The agent turns to this line; whoever he leaves alone on the other hears music. */
export function switchLine(lines: readonly Call[], agentId: string, callId: string): readonly LineCommand[] {
  return [...putOthersAside(lines, agentId, callId), { callId, command: { type: 'TakeUp', agentId } }]
}
