import type { Recording } from '../../calls/recording.ts'
import type { World } from '../../world.ts'
import { accountPath } from '../accounts/accountPath.ts'
import { recordingFacts } from './recordingFacts.ts'

/** A recording as a subresource of its call. */
export function presentCallRecording(world: World, recording: Recording) {
  return {
    ...recordingFacts(world, recording),
    uri: `${accountPath(world)}/Calls/${recording.callSid}/Recordings/${recording.sid}.json`,
    track: recording.track,
  }
}
