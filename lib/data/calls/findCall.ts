import { database } from '../database.ts'
import { selectCall } from './selectCall.ts'
import type { StoredCall } from './storedCall.ts'
import { type SelectedCall, storedCallFromRow } from './storedCallFromRow.ts'

/** A call as it is now, not locked: to look at, not to decide on. */
export async function findCall(callId: string): Promise<StoredCall | null> {
  const { rows } = await database().pool.query<SelectedCall>({
    name: 'calls.select',
    text: `${selectCall} where c."id" = $1`,
    values: [callId],
  })
  return rows[0] ? storedCallFromRow(rows[0]) : null
}
