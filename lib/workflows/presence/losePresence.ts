import { inTransaction } from '#lib/data/inTransaction.ts'
import { noteLive } from '#lib/data/live/noteLive.ts'
import { isReachable } from '#lib/data/presence/isReachable.ts'
import { withdrawFrom } from '../routing/withdrawFrom.ts'

/** One browser of the agent is gone or cannot ring. If it was the last, nothing rings for him any more. */
export async function losePresence(agentId: string): Promise<void> {
  if (!(await isReachable(agentId))) await withdrawFrom(agentId)
  await inTransaction(async (tx) => noteLive(tx, { kind: 'desk', id: agentId }))
}
