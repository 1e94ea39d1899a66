import { inTransaction } from '#lib/data/inTransaction.ts'
import { noteLive } from '#lib/data/live/noteLive.ts'
import { endWrapUp } from '#lib/data/wrapUps/endWrapUp.ts'
import { offerWaitingTo } from '../routing/offerWaitingTo.ts'

/** The agent has finished up before his time was over: he can be offered calls again. */
export async function finishWrapUp(agentId: string): Promise<void> {
  await inTransaction(async (tx) => {
    endWrapUp(tx, agentId)
    noteLive(tx, { kind: 'desk', id: agentId })
  })
  await offerWaitingTo(agentId)
}
