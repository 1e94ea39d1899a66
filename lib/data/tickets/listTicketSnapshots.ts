import { database } from '../database.ts'
import { ticketSnapshotFrom, ticketSnapshotSql } from './ticketSnapshotSql.ts'

const statement = {
  name: 'tickets.snapshots',
  text: `select ${ticketSnapshotSql} as "snapshot" ${ticketSnapshotFrom} where t."id" = any($1::int[])`,
}

/** These tickets as lists show them; the reader parses them by contract. */
export async function listTicketSnapshots(ids: readonly number[]): Promise<readonly unknown[]> {
  const { rows } = await database().pool.query<{ readonly snapshot: unknown }>({
    ...statement,
    values: [ids],
  })
  return rows.map((row) => row.snapshot)
}
