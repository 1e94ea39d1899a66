import { api } from '../api.ts'

/** Has a key pressed in whichever of the agent's browsers has the call's sound. */
export function pressDigit(callId: string, digit: string): Promise<unknown> {
  return api('POST', `/api/calls/${callId}/digits`, { digit })
}
