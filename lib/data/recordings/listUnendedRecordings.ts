import { database } from '../database.ts'

const statement = {
  name: 'recordings.unended',
  text: `
select r."providerRef", r."kind", l."providerRef" as "legRef" from "Recording" r join "Leg" l on l."id" = r."legId"
where r."status" = 'recording' and r."providerRef" is not null and l."providerRef" is not null
  and l."endedAt" < now() - make_interval(secs => $1)
order by r."startedAt" limit 200`,
}

export interface UnendedRecording {
  /** The carrier's id of the recording, and of the channel. */
  readonly providerRef: string
  readonly legRef: string
  readonly kind: 'talk' | 'voicemail'
}

/** Recordings that should have ended with their leg so many seconds ago. */
export async function listUnendedRecordings(seconds: number): Promise<readonly UnendedRecording[]> {
  return (await database().pool.query<UnendedRecording>({ ...statement, values: [seconds] })).rows
}
