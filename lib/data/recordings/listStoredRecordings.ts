import { database } from '../database.ts'

const statement = {
  name: 'recordings.stored.list',
  text: `
select "id", "blobKey", "bytes", "sha256" from "Recording" where "id" = any($1::text[]) and "status" = 'stored'`,
}

export interface PlayableRecording {
  readonly id: string
  readonly blobKey: string
  readonly bytes: number
  readonly sha256: string
}

/** Those of these recordings that are in our own store. */
export async function listStoredRecordings(ids: readonly string[]): Promise<readonly PlayableRecording[]> {
  return (await database().pool.query<PlayableRecording>({ ...statement, values: [ids] })).rows
}
