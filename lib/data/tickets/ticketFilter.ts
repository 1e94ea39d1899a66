import { digitsPattern } from '../keyset/digitsPattern.ts'
import { likePattern } from '../keyset/likePattern.ts'

export interface TicketFilter {
  /** Number of the ticket, part of its subject, part of the requester's name or number. */
  readonly q?: string | undefined
  readonly status?: 'open' | 'pending' | 'resolved' | 'closed' | undefined
  /** A person's id; null: nobody's. */
  readonly assigneeId?: string | null | undefined
}

interface Condition {
  readonly text: string
  readonly values: readonly unknown[]
}

/** The largest number a ticket can have. */
const MAX_ID = 2_147_483_647

/**
 * The filter as SQL over the row `t`. Each way to find something by what was typed is a query of its own, so that
 * each is answered by its index.
 */
export function ticketFilter(filter: TicketFilter, firstParameter: number): Condition {
  const values: unknown[] = []
  const parameter = (value: unknown) => `$${firstParameter + values.push(value) - 1}`
  const conditions: string[] = []
  if (filter.status) conditions.push(`t."status" = ${parameter(filter.status)}::"TicketStatus"`)
  if (filter.assigneeId === null) conditions.push('t."assigneeId" is null')
  else if (filter.assigneeId) conditions.push(`t."assigneeId" = ${parameter(filter.assigneeId)}`)
  if (filter.q) conditions.push(`t."id" in (${hits(filter.q, parameter)})`)
  return { text: conditions.map((one) => ` and ${one}`).join(''), values }
}

function hits(q: string, parameter: (value: unknown) => string): string {
  const like = parameter(likePattern(q))
  const digits = digitsPattern(q)
  const contacts = [
    `select "id" from "Contact" where "name" ilike ${like}`,
    ...(digits ? [`select "contactId" from "ContactPhone" where "number" like ${parameter(digits)}`] : []),
  ]
  const id = Number(/^#?(\d{1,10})$/.exec(q)?.[1] ?? Number.NaN)
  return [
    `select "id" from "Ticket" where "subject" ilike ${like}`,
    `select "id" from "Ticket" where "requesterId" in (${contacts.join(' union ')})`,
    ...(id <= MAX_ID ? [`select ${parameter(id)}::int`] : []),
  ].join(' union ')
}
