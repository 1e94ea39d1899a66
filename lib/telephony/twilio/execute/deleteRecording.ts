import { attempt } from './attempt.ts'
import type { Connection } from './connection.ts'

/** Removes the carrier's copy; one that is gone is gone. */
export async function deleteRecording({ client }: Connection, providerRef: string): Promise<void> {
  await attempt(() => client.recordings(providerRef).remove())
}
