import { lockAgents } from '#lib/data/agents/lockAgents.ts'
import { type AvailabilityChoice, saveAvailability } from '#lib/data/availability/saveAvailability.ts'
import { inTransaction } from '#lib/data/inTransaction.ts'
import { noteLive } from '#lib/data/live/noteLive.ts'
import { endWrapUp } from '#lib/data/wrapUps/endWrapUp.ts'
import { offerWaitingTo } from '../routing/offerWaitingTo.ts'
import { withdrawFrom } from '../routing/withdrawFrom.ts'

/**
 * The agent says what he is. Available ends a wrap-up and brings him the calls that wait; anything else takes what
 * rings on his screen away. A call he is in goes on.
 */
export async function setAvailability(
  agentId: string,
  choice: AvailabilityChoice,
  reason: string | null,
): Promise<void> {
  await inTransaction(async (tx) => {
    await lockAgents(tx, [agentId])
    saveAvailability(tx, agentId, choice, choice === 'away' ? reason : null)
    if (choice === 'available') endWrapUp(tx, agentId)
    noteLive(tx, { kind: 'desk', id: agentId })
  })
  if (choice === 'available') await offerWaitingTo(agentId)
  else await withdrawFrom(agentId)
}
