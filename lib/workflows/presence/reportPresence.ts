import { inTransaction } from '#lib/data/inTransaction.ts'
import { noteLive } from '#lib/data/live/noteLive.ts'
import { savePresence } from '#lib/data/presence/savePresence.ts'
import { offerWaitingTo } from '../routing/offerWaitingTo.ts'
import { losePresence } from './losePresence.ts'

/** A browser says that it is there, and whether it can ring. Only a change has consequences. */
export async function reportPresence(clientId: string, agentId: string, ready: boolean): Promise<void> {
  const changed = await savePresence(clientId, agentId, ready)
  if (!changed) return
  if (!ready) return losePresence(agentId)
  await inTransaction(async (tx) => noteLive(tx, { kind: 'desk', id: agentId }))
  await offerWaitingTo(agentId)
}
