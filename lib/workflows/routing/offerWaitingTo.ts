import { listWaitingFor } from '#lib/data/calls/listWaitingFor.ts'
import { offerNextCall } from './offerNextCall.ts'

/** An agent has become free: the calls that wait for somebody like him are offered again, first in line first. */
export async function offerWaitingTo(agentId: string): Promise<void> {
  for (const callId of await listWaitingFor(agentId)) await offerNextCall(callId)
}
