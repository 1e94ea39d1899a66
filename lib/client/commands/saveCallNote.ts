import { api } from '../api.ts'

/** Keeps what the agent wrote about a call, on its ticket. */
export function saveCallNote(callId: string, body: string): Promise<unknown> {
  return api('PUT', `/api/calls/${callId}/note`, { body })
}
