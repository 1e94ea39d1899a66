import { database } from '../database.ts'

export interface StoredRecording {
  readonly id: string
  readonly callId: string
  readonly kind: 'talk' | 'voicemail'
  readonly status: 'recording' | 'fetching' | 'stored' | 'absent' | 'failed'
  readonly providerRef: string | null
  readonly blobKey: string | null
  readonly bytes: number | null
}

const statement = {
  name: 'recordings.find',
  text: `select "id", "callId", "kind", "status", "providerRef", "blobKey", "bytes" from "Recording" where "id" = $1`,
}

export async function findRecording(id: string): Promise<StoredRecording | null> {
  const { rows } = await database().pool.query<StoredRecording>({ ...statement, values: [id] })
  return rows[0] ?? null
}
