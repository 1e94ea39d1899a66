import { listOfferedTo } from '#lib/data/calls/listOfferedTo.ts'
import { absorbFact } from '../calls/absorbFact.ts'

/** The agent cannot be reached any more: what rings on his screen goes to others. */
export async function withdrawFrom(agentId: string): Promise<void> {
  for (const callId of await listOfferedTo(agentId)) {
    await absorbFact(callId, { type: 'agent.unreachable', agentId })
  }
}
