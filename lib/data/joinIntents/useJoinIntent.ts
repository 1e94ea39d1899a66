import { createHash } from 'node:crypto'
import type { Statement, Transaction } from '../transaction.ts'

export interface UsedIntent {
  readonly callId: string
  readonly legId: string
}

/** The same leg may use it again: that is the carrier repeating its request. */
const use: Statement = {
  name: 'joinIntents.use',
  text: `
update "JoinIntent" i set "usedAt" = coalesce(i."usedAt", now()), "usedByRef" = $3
from "Leg" l
where i."hash" = $1 and i."personId" = $2 and l."id" = i."legId"
  and (i."usedByRef" = $3 or (i."usedByRef" is null and i."expiresAt" > now()))
returning l."id" as "legId", l."callId"`,
}

/** Redeems a browser's intent; null when it is unknown, somebody else's, used, or too old. */
export async function useJoinIntent(
  tx: Transaction,
  {
    intent,
    agentId,
    providerRef,
  }: { readonly intent: string; readonly agentId: string; readonly providerRef: string },
): Promise<UsedIntent | null> {
  const hash = createHash('sha256').update(intent).digest('hex')
  const [row] = await tx.run<UsedIntent>(use, [hash, agentId, providerRef])
  return row ?? null
}
