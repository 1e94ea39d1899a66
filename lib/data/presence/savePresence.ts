import { database } from '../database.ts'

const statement = {
  name: 'presence.save',
  text: `
with before as (select "ready" from "Presence" where "clientId" = $1),
saved as (
  insert into "Presence" ("clientId", "personId", "ready", "lastSeenAt") values ($1, $2, $3, now())
  on conflict ("clientId") do update set "ready" = excluded."ready", "lastSeenAt" = now()
    where "Presence"."personId" = excluded."personId"
)
select coalesce((select "ready" from before), false) <> $3 as "changed"`,
}

/** A browser renews its lease. True when whether it can ring has changed. */
export async function savePresence(clientId: string, agentId: string, ready: boolean): Promise<boolean> {
  const { rows } = await database().pool.query<{ readonly changed: boolean }>({
    ...statement,
    values: [clientId, agentId, ready],
  })
  return rows[0]?.changed ?? false
}
