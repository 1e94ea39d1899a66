import { conferenceName } from '../conferenceName.ts'
import { attempt } from './attempt.ts'
import type { Connection } from './connection.ts'

/** The sid of the call's running conference; null when it does not run (any more). */
export async function findConference({ client }: Connection, callId: string): Promise<string | null> {
  const found = await attempt(() =>
    client.conferences.list({ friendlyName: conferenceName(callId), limit: 20 }),
  )
  return found?.find((one) => one.status !== 'completed')?.sid ?? null
}
