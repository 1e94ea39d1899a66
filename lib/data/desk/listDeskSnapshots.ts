import { msSql } from '../calls/msSql.ts'
import { database } from '../database.ts'
import { reachableSql } from '../presence/reachableSql.ts'

/**
 * The version is the moment of reading, in µs: what makes up a desk changes in several rows, and whoever reads later
 * knows better.
 */
const statement = {
  name: 'desk.snapshots',
  text: `
select json_build_object('agentId', p."id", 'version', (extract(epoch from clock_timestamp()) * 1000000)::bigint,
  'availability', json_build_object('choice', coalesce(a."choice", 'offline'), 'reason', a."reason",
    'since', ${msSql('coalesce(a."since", p."createdAt")')}),
  'plan', (select "plan" from "Organization"),
  'reachable', ${reachableSql('p."id"')},
  'wrapUp', (select json_build_object('callId', w."callId", 'startedAt', ${msSql('w."startedAt"')},
      'endsAt', ${msSql('w."endsAt"')})
    from "WrapUp" w where w."personId" = p."id" and w."endedAt" is null and w."endsAt" > now()
    order by w."endsAt" desc limit 1)) as "snapshot"
from "Person" p left join "Availability" a on a."personId" = p."id"
where p."id" = any($1::text[])`,
}

/** What is so of these agents, apart from their calls (contracts, deskSnapshot). */
export async function listDeskSnapshots(agentIds: readonly string[]): Promise<readonly unknown[]> {
  const { rows } = await database().pool.query<{ readonly snapshot: unknown }>({
    ...statement,
    values: [agentIds],
  })
  return rows.map((row) => row.snapshot)
}
