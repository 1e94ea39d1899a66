import { listPartsOf } from '#lib/data/calls/listPartsOf.ts'
import { lockCall } from '#lib/data/calls/lockCall.ts'
import type { StoredCall } from '#lib/data/calls/storedCall.ts'
import type { Transaction } from '#lib/data/transaction.ts'

/**
 * Locks the calls an agent has any part in, and those named besides, in the order of their ids: whoever locks several
 * does so, and nobody waits for each other. The agent is locked before.
 */
export async function lockLines(
  tx: Transaction,
  agentId: string,
  besides: readonly string[] = [],
): Promise<readonly StoredCall[]> {
  const ids = new Set([...(await listPartsOf(tx, agentId)), ...besides])
  const lines: StoredCall[] = []
  for (const id of [...ids].sort()) {
    const line = await lockCall(tx, id)
    if (line) lines.push(line)
  }
  return lines
}
