import { api } from '../api.ts'

/** The agent is done with a call that is over, and can be offered the next. */
export function finishWrapUp(callId: string): Promise<unknown> {
  return api('POST', `/api/calls/${callId}/finish-wrap-up`)
}
