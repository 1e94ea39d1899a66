import type { Recording } from '../../calls/recording.ts'
import { notFound } from '../notFound.ts'
import type { RestRequest } from '../operation.ts'
import type { RecordingOwner } from './recordingOwner.ts'

/** The one that is running, without naming it. */
const CURRENT = 'Twilio.CURRENT'

/** The recording the path names among those of its call or conference; throws 20404 for none, or a deleted one. */
export function findOwnedRecording(request: RestRequest<unknown>, { owns }: RecordingOwner): Recording {
  const name = request.places.RecordingSid ?? ''
  const { recorder } = request.world
  const recording =
    name === CURRENT
      ? recorder.list().findLast((one) => owns(one) && /^(in-progress|paused)$/.test(one.status))
      : recorder.get(name)
  if (!recording || !owns(recording) || recording.status === 'deleted') throw notFound(request.path)
  return recording
}
