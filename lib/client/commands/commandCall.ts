import type { CallCommand, CommandAnswer } from '#lib/contracts/callCommands.ts'
import { api } from '../api.ts'

/** Asks something of a call. Rejects with ApiProblem, whose code is the core's refusal. */
export function commandCall(callId: string, command: CallCommand): Promise<CommandAnswer> {
  return api<CommandAnswer>('POST', `/api/calls/${callId}/commands`, command)
}
