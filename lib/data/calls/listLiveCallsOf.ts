import { database } from '../database.ts'
import { callSnapshotFrom, callSnapshotSql } from './callSnapshotSql.ts'

const statement = {
  name: 'calls.liveOf',
  text: `
select ${callSnapshotSql} as "snapshot" ${callSnapshotFrom}
where c."status" <> 'closed' and (
  c."ownerId" = $1
  or exists (select from "Leg" g where g."callId" = c."id" and g."agentId" = $1
    and (g."status" <> 'ended' or g."lostAt" is not null))
  or exists (select from "Offer" f where f."callId" = c."id" and f."agentId" = $1
    and f."status" in ('ringing', 'claimed'))
)
order by c."startedAt", c."id"`,
}

/** The calls that are, or are proposed to be, this agent's now. */
export async function listLiveCallsOf(agentId: string): Promise<readonly unknown[]> {
  const { rows } = await database().pool.query<{ readonly snapshot: unknown }>({
    ...statement,
    values: [agentId],
  })
  return rows.map((row) => row.snapshot)
}
