import { database } from '../database.ts'
import { cursorOf } from '../keyset/cursorOf.ts'
import { readCursor } from '../keyset/readCursor.ts'
import { type TicketFilter, ticketFilter } from './ticketFilter.ts'
import { ticketSnapshotFrom, ticketSnapshotSql } from './ticketSnapshotSql.ts'

const PAGE = 50

export interface TicketPageRows {
  readonly tickets: readonly unknown[]
  readonly nextCursor: string | null
}

/** One page of the tickets that fit the filter, newest change first. */
export async function listTickets(filter: TicketFilter, cursor: string | undefined): Promise<TicketPageRows> {
  const after = readCursor(cursor, ['string', 'number'])
  const { text, values } = ticketFilter(filter, after ? 3 : 1)
  const { rows } = await database().pool.query<Row>({
    text: `
select ${ticketSnapshotSql} as "snapshot", t."id", t."updatedAt"::text as "updatedAt" ${ticketSnapshotFrom}
where ${after ? '(t."updatedAt", t."id") < ($1::timestamptz, $2::int)' : 'true'}${text}
order by t."updatedAt" desc, t."id" desc limit ${PAGE + 1}`,
    values: [...(after ?? []), ...values],
  })
  const page = rows.slice(0, PAGE)
  const last = rows.length > PAGE ? page.at(-1) : undefined
  return {
    tickets: page.map((row) => row.snapshot),
    nextCursor: last ? cursorOf([last.updatedAt, last.id]) : null,
  }
}

interface Row {
  readonly snapshot: unknown
  readonly id: number
  readonly updatedAt: string
}
