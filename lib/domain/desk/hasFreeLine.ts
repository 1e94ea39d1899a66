import type { Call } from '../calls/call.ts'
import { isLineOf } from './isLineOf.ts'

const LINES = 2

/** Whether the agent can have another call beside these. */
export function hasFreeLine(lines: readonly Call[], agentId: string): boolean {
  return lines.filter((call) => isLineOf(call, agentId)).length < LINES
}
