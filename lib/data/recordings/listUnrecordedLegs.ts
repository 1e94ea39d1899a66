import { database } from '../database.ts'

const statement = {
  name: 'recordings.unrecorded',
  text: `
select l."providerRef" from "Leg" l join "Call" c on c."id" = l."callId"
where l."role" in ('customer', 'external') and l."providerRef" is not null and l."connectedAt" is not null
  and l."endedAt" between now() - make_interval(secs => $2) and now() - make_interval(secs => $1)
  and c."answeredAt" is not null
  and not exists (select from "Recording" r where r."legId" = l."id" and r."kind" = 'talk')
order by l."endedAt" limit 200`,
}

/**
 * The carrier's ids of outside channels that talked, are over since more than `least` and less than `most` seconds, and
 * of which we know no recording.
 */
export async function listUnrecordedLegs(least: number, most: number): Promise<readonly string[]> {
  const { rows } = await database().pool.query<{ readonly providerRef: string }>({
    ...statement,
    values: [least, most],
  })
  return rows.map((row) => row.providerRef)
}
