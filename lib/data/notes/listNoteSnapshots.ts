import { database } from '../database.ts'
import { noteSnapshotSql } from './noteSnapshotSql.ts'

const statement = {
  name: 'notes.snapshots',
  text: `
select ${noteSnapshotSql} as "snapshot"
from "Note" n join "Person" a on a."id" = n."authorId" where n."id" = any($1::text[])`,
}

/** These notes as screens know them. */
export async function listNoteSnapshots(ids: readonly string[]): Promise<readonly unknown[]> {
  const { rows } = await database().pool.query<{ readonly snapshot: unknown }>({
    ...statement,
    values: [ids],
  })
  return rows.map((row) => row.snapshot)
}
