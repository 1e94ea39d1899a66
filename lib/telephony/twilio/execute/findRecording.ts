import type { RecordingOutcome } from '../../provider.ts'
import { attempt } from './attempt.ts'
import type { Connection } from './connection.ts'

const UNDER_WAY = new Set(['in-progress', 'paused', 'stopped', 'processing'])

/** How a recording stands at the carrier; one that it does not have is absent. */
export async function findRecording({ client }: Connection, providerRef: string): Promise<RecordingOutcome> {
  const found = await attempt(() => client.recordings(providerRef).fetch())
  if (!found) return { status: 'absent', durationSeconds: null }
  if (UNDER_WAY.has(found.status)) return { status: 'recording', durationSeconds: null }
  const status = found.status === 'completed' ? 'finished' : 'absent'
  return { status, durationSeconds: found.duration === null ? null : Number(found.duration) }
}
