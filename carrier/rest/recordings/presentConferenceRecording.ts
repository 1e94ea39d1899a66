import type { Recording } from '../../calls/recording.ts'
import type { World } from '../../world.ts'
import { accountPath } from '../accounts/accountPath.ts'
import { recordingFacts } from './recordingFacts.ts'

/** A recording as a subresource of its conference. */
export function presentConferenceRecording(world: World, recording: Recording) {
  return {
    ...recordingFacts(world, recording),
    uri: `${accountPath(world)}/Conferences/${recording.conferenceSid}/Recordings/${recording.sid}.json`,
  }
}
