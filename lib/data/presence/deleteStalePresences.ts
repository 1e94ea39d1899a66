import { database } from '../database.ts'

const statement = {
  name: 'presence.deleteStale',
  text: `
with gone as (
  delete from "Presence" where "lastSeenAt" < now() - make_interval(secs => $1) returning "personId"
)
select distinct g."personId" as "id" from gone g
where not exists (
  select from "Presence" p where p."personId" = g."personId" and p."ready"
    and p."lastSeenAt" >= now() - make_interval(secs => $1)
)`,
}

/** Ends leases that were not renewed for so many seconds; returns the agents who are reachable nowhere any more. */
export async function deleteStalePresences(seconds: number): Promise<readonly string[]> {
  const { rows } = await database().pool.query<{ readonly id: string }>({ ...statement, values: [seconds] })
  return rows.map((row) => row.id)
}
