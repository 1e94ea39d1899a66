import { database } from '../database.ts'
import { callSnapshotFrom, callSnapshotSql } from './callSnapshotSql.ts'

/**
 * An agent had a part in a call when it was his, or when it rang at him until its end and nobody took it. Talks among colleagues
 * are not among them: they belong to another call. Each half
 * reads only the newest of its own index, however many calls there are.
 */
const statement = {
  name: 'calls.recentOf',
  text: `
with mine as (
  (select "id", "startedAt" from "Call" where "ownerId" = $1 and "status" = 'closed'
    and "direction" <> 'internal' order by "startedAt" desc, "id" desc limit $2)
  union
  (select m."id", m."startedAt" from (
      select "callId", max("madeAt") as "last" from (
        select "callId", "madeAt" from "Offer" where "agentId" = $1 order by "madeAt" desc limit 50
      ) newest group by "callId"
    ) o join "Call" m on m."id" = o."callId"
    where m."status" = 'closed' and m."answeredAt" is null and m."direction" <> 'internal'
    order by o."last" desc limit $2)
)
select ${callSnapshotSql} as "snapshot" ${callSnapshotFrom}
where c."id" in (select "id" from mine order by "startedAt" desc, "id" desc limit $2)
order by c."startedAt" desc, c."id" desc`,
}

/** The latest calls this agent had a part in and that are over, newest first. */
export async function listRecentCallsOf(agentId: string, limit: number): Promise<readonly unknown[]> {
  const { rows } = await database().pool.query<{ readonly snapshot: unknown }>({
    ...statement,
    values: [agentId, limit],
  })
  return rows.map((row) => row.snapshot)
}
