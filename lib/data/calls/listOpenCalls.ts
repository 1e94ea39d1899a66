import { database } from '../database.ts'
import { selectCall } from './selectCall.ts'
import type { StoredCall } from './storedCall.ts'
import { type SelectedCall, storedCallFromRow } from './storedCallFromRow.ts'

const statement = {
  name: 'calls.listOpen',
  text: `${selectCall} where c."status" <> 'closed' order by c."startedAt", c."id"`,
}

/** Every call that is not closed, oldest first; what they cost does not depend on how many are over. */
export async function listOpenCalls(): Promise<readonly StoredCall[]> {
  const { rows } = await database().pool.query<SelectedCall>(statement)
  return rows.map(storedCallFromRow)
}
