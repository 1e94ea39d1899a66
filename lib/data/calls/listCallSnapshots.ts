import { database } from '../database.ts'
import { callSnapshotFrom, callSnapshotSql } from './callSnapshotSql.ts'

const statement = {
  name: 'calls.snapshots',
  text: `select ${callSnapshotSql} as "snapshot" ${callSnapshotFrom} where c."id" = any($1::text[])`,
}

/** These calls as screens know them; the reader parses them by contract. */
export async function listCallSnapshots(callIds: readonly string[]): Promise<readonly unknown[]> {
  const { rows } = await database().pool.query<{ readonly snapshot: unknown }>({
    ...statement,
    values: [callIds],
  })
  return rows.map((row) => row.snapshot)
}
