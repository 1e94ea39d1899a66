import type { Recording } from '../../calls/recording.ts'
import type { World } from '../../world.ts'
import { accountPath } from '../accounts/accountPath.ts'
import { recordingFacts } from './recordingFacts.ts'

/** Twilio's Recording resource (https://www.twilio.com/docs/voice/api/recording). */
export function presentRecording(world: World, recording: Recording) {
  return {
    ...recordingFacts(world, recording),
    uri: `${accountPath(world)}/Recordings/${recording.sid}.json`,
    subresource_uris: {},
    media_url: world.recorder.url(recording.sid),
  }
}
