import type { RecordingOutcome } from '../../provider.ts'
import { attempt } from './attempt.ts'
import type { Connection } from './connection.ts'
import { outcomeOf } from './outcomeOf.ts'

/** How a recording stands at the carrier; one that it does not have is absent. */
export async function findRecording({ client }: Connection, providerRef: string): Promise<RecordingOutcome> {
  const found = await attempt(() => client.recordings(providerRef).fetch())
  return found ? outcomeOf(found) : { status: 'absent', durationSeconds: null }
}
