import { listLinesOf } from '#lib/data/calls/listLinesOf.ts'
import { inTransaction } from '#lib/data/inTransaction.ts'
import type { Refusal } from '#lib/domain/shared/refusal.ts'
import { refuse } from '#lib/domain/shared/refuse.ts'

/** Whether the agent may sign out now: not out of a call, which nobody could end or hand over any more. */
export function leaveDesk(agentId: string): Promise<Refusal<'stillOnCall'> | null> {
  return inTransaction(async (tx) =>
    (await listLinesOf(tx, agentId)).length > 0 ? refuse('stillOnCall') : null,
  )
}
