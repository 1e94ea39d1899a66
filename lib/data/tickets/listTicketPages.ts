import { callSnapshotFrom, callSnapshotSql } from '../calls/callSnapshotSql.ts'
import { msSql } from '../calls/msSql.ts'
import { database } from '../database.ts'
import { noteSnapshotSql } from '../notes/noteSnapshotSql.ts'
import { ticketSnapshotFrom, ticketSnapshotSql } from './ticketSnapshotSql.ts'

const recordings = `
select coalesce(json_agg(json_build_object('id', r."id", 'legId', r."legId", 'kind', r."kind", 'status', r."status",
  'startedAt', ${msSql('r."startedAt"')}, 'durationSeconds', r."durationSeconds")
  order by r."startedAt", r."id"), '[]')
from "Recording" r where r."callId" = c."id"`

/** The name of what `id` is the id of, for who reads; null when it is no more. */
const nameOf = (table: 'Team' | 'Queue', id: string) =>
  `coalesce((select to_jsonb("name") from "${table}" where "id" = ${id}), 'null')`

/**
 * What opened the call is the call itself, whole: the timeline need not say it twice. Teams and queues come with their
 * names.
 */
const events = `
select coalesce(json_agg(json_build_object('seq', e."seq", 'type', e."type", 'at', ${msSql('e."at"')},
  'data', case
    when e."type" = 'CallOpened' then '{}'::jsonb
    when e."type" = 'QueueSet' then jsonb_set(e."data", '{name}', ${nameOf('Queue', `e."data" ->> 'queueId'`)})
    when e."data" #>> '{invitation,target,kind}' = 'team'
      then jsonb_set(e."data", '{invitation,target,name}', ${nameOf('Team', `e."data" #>> '{invitation,target,teamId}'`)})
    when e."data" #>> '{invitation,target,kind}' = 'queue'
      then jsonb_set(e."data", '{invitation,target,name}', ${nameOf('Queue', `e."data" #>> '{invitation,target,queueId}'`)})
    else e."data" end) order by e."seq"), '[]')
from "CallEvent" e where e."callId" = c."id"`

const calls = `
select coalesce(json_agg(json_build_object('call', ${callSnapshotSql}, 'recordings', (${recordings}),
  'events', (${events})) order by c."startedAt" desc, c."id" desc), '[]')
${callSnapshotFrom} where c."ticketId" = t."id"`

const notes = `
select coalesce(json_agg(${noteSnapshotSql} order by n."createdAt", n."id"), '[]')
from "Note" n join "Person" a on a."id" = n."authorId" where n."ticketId" = t."id"`

const statement = {
  name: 'tickets.pages',
  text: `
select json_build_object('ticket', ${ticketSnapshotSql}, 'calls', (${calls}), 'notes', (${notes})) as "page"
${ticketSnapshotFrom} where t."id" = any($1::int[])`,
}

/** These tickets with their calls, timelines, recordings and notes (contracts, ticketPage). */
export async function listTicketPages(ids: readonly number[]): Promise<readonly unknown[]> {
  const { rows } = await database().pool.query<{ readonly page: unknown }>({ ...statement, values: [ids] })
  return rows.map((row) => row.page)
}
