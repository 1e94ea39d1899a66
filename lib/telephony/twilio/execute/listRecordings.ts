import type { RecordingOutcome } from '../../provider.ts'
import { attempt } from './attempt.ts'
import type { Connection } from './connection.ts'
import { outcomeOf } from './outcomeOf.ts'

/** More than any channel has: each pause is kept within its recording. */
const LIMIT = 20

/** All recordings of a channel, and how they stand. */
export async function listRecordings(
  { client }: Connection,
  legRef: string,
): Promise<readonly (RecordingOutcome & { readonly providerRef: string })[]> {
  const found = await attempt(() => client.calls(legRef).recordings.list({ limit: LIMIT }))
  return (found ?? []).map((one) => ({ providerRef: one.sid, ...outcomeOf(one) }))
}
