import { database } from '../database.ts'
import { cursorOf } from '../keyset/cursorOf.ts'
import { digitsPattern } from '../keyset/digitsPattern.ts'
import { likePattern } from '../keyset/likePattern.ts'
import { readCursor } from '../keyset/readCursor.ts'
import { contactSnapshotSql } from './contactSnapshotSql.ts'

const PAGE = 50

export interface ContactPageRows {
  readonly contacts: readonly unknown[]
  readonly nextCursor: string | null
}

interface Row {
  readonly snapshot: unknown
  readonly id: string
  readonly name: string
}

/** One page of the contacts whose name or number has what was typed in it, by name. */
export async function listContacts(
  q: string | undefined,
  cursor: string | undefined,
): Promise<ContactPageRows> {
  const values: unknown[] = []
  const parameter = (value: unknown) => `$${values.push(value)}`
  const conditions: string[] = []
  const after = readCursor(cursor, ['string', 'string'])
  if (after) conditions.push(`(k."name", k."id") > (${after.map(parameter).join(', ')})`)
  if (q) conditions.push(`k."id" in (${hits(q, parameter)})`)
  const { rows } = await database().pool.query<Row>({
    text: `
select ${contactSnapshotSql} as "snapshot", k."id", k."name" from "Contact" k
${conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''}
order by k."name", k."id" limit ${PAGE + 1}`,
    values,
  })
  const page = rows.slice(0, PAGE)
  const last = rows.length > PAGE ? page.at(-1) : undefined
  return {
    contacts: page.map((row) => row.snapshot),
    nextCursor: last ? cursorOf([last.name, last.id]) : null,
  }
}

function hits(q: string, parameter: (value: unknown) => string): string {
  const digits = digitsPattern(q)
  return [
    `select "id" from "Contact" where "name" ilike ${parameter(likePattern(q))}`,
    ...(digits ? [`select "contactId" from "ContactPhone" where "number" like ${parameter(digits)}`] : []),
  ].join(' union ')
}
