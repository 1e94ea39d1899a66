import { conferenceName } from '../conferenceName.ts'
import { attempt } from './attempt.ts'
import type { Connection } from './connection.ts'

const REMEMBERED = 2_000

/** The sid of the call's running conference; null when it does not run (any more). */
export async function findConference(
  { client, conferences }: Connection,
  callId: string,
): Promise<string | null> {
  const found = await attempt(() =>
    client.conferences.list({ friendlyName: conferenceName(callId), limit: 20 }),
  )
  const sid = found?.find((one) => one.status !== 'completed')?.sid ?? null
  conferences.delete(callId)
  if (sid) conferences.set(callId, sid)
  const [oldest] = conferences.keys()
  if (conferences.size > REMEMBERED && oldest) conferences.delete(oldest)
  return sid
}
