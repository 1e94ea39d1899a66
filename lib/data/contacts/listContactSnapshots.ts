import { database } from '../database.ts'
import { contactSnapshotSql } from './contactSnapshotSql.ts'

const statement = {
  name: 'contacts.snapshots',
  text: `select ${contactSnapshotSql} as "snapshot" from "Contact" k where k."id" = any($1::text[])`,
}

/** These contacts as screens know them; the reader parses them by contract. */
export async function listContactSnapshots(ids: readonly string[]): Promise<readonly unknown[]> {
  const { rows } = await database().pool.query<{ readonly snapshot: unknown }>({
    ...statement,
    values: [ids],
  })
  return rows.map((row) => row.snapshot)
}
