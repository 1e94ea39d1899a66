import type { LineCommandBody } from '#lib/contracts/lineCommand.ts'
import { api } from '../api.ts'

/** Asks something of the agent's two lines. Rejects with ApiProblem, whose code is the core's refusal. */
export function commandLines(command: LineCommandBody): Promise<unknown> {
  return api('POST', '/api/lines', command)
}
