import { z } from 'zod'
import { choice } from '../parameters/choice.ts'
import { httpMethod } from '../parameters/httpMethod.ts'
import { many } from '../parameters/many.ts'
import { webUrl } from '../parameters/webUrl.ts'

/** How a leg is recorded; the same wherever a recording is asked for. */
export const recordingParameters = {
  RecordingChannels: choice(['mono', 'dual']),
  RecordingTrack: choice(['inbound', 'outbound', 'both']),
  RecordingStatusCallback: webUrl(21609),
  RecordingStatusCallbackMethod: httpMethod(),
  RecordingStatusCallbackEvent: many(z.enum(['in-progress', 'completed', 'absent']), 21626),
  Trim: choice(['trim-silence', 'do-not-trim']),
}
