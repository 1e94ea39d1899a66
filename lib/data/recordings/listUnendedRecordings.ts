import { database } from '../database.ts'

const statement = {
  name: 'recordings.unended',
  text: `
select r."providerRef" from "Recording" r join "Leg" l on l."id" = r."legId"
where r."status" = 'recording' and r."providerRef" is not null and l."endedAt" < now() - make_interval(secs => $1)
order by r."startedAt" limit 200`,
}

/** The carrier's ids of recordings that should have ended with their leg so many seconds ago. */
export async function listUnendedRecordings(seconds: number): Promise<readonly string[]> {
  const { rows } = await database().pool.query<{ readonly providerRef: string }>({
    ...statement,
    values: [seconds],
  })
  return rows.map((row) => row.providerRef)
}
