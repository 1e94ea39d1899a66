import type { Recording } from '../../calls/recording.ts'
import { notFound } from '../notFound.ts'
import type { RestRequest } from '../operation.ts'

/** The recording the path names; throws 20404 for none, and for a deleted one unless those are wanted too. */
export function findRecording({ world, places, path }: RestRequest<unknown>, withDeleted = false): Recording {
  const recording = world.recorder.get(places.RecordingSid ?? '')
  if (!recording || (recording.status === 'deleted' && !withDeleted)) throw notFound(path)
  return recording
}
