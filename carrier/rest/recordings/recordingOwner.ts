import type { Recording } from '../../calls/recording.ts'
import type { World } from '../../world.ts'
import { findCall } from '../calls/findCall.ts'
import { findConference } from '../conferences/findConference.ts'
import type { RestRequest } from '../operation.ts'
import { presentCallRecording } from './presentCallRecording.ts'
import { presentConferenceRecording } from './presentConferenceRecording.ts'

export interface RecordingOwner {
  readonly owns: (recording: Recording) => boolean
  readonly present: (world: World, recording: Recording) => object
}

/** The call or conference under whose path recordings are asked for; throws 20404 when there is none. */
export function recordingOwner(request: RestRequest<unknown>): RecordingOwner {
  if (request.places.ConferenceSid !== undefined) {
    const { sid } = findConference(request)
    return { owns: ({ conferenceSid }) => conferenceSid === sid, present: presentConferenceRecording }
  }
  const { sid } = findCall(request)
  // A conference's recording names its first participant's call, but is no recording of that call.
  return {
    owns: ({ callSid, conferenceSid }) => callSid === sid && conferenceSid === null,
    present: presentCallRecording,
  }
}
