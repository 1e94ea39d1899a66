import type { Callback } from '../calls/leg.ts'
import type { Attributes } from './attributes.ts'
import { callbackUrl } from './callbackUrl.ts'
import type { Run } from './run.ts'

type RecordingEvent = 'in-progress' | 'completed' | 'absent'

/** `recordingStatusCallback` and its fellows; null when not wanted. */
export function recordingCallback(run: Run, attributes: Attributes): Callback<RecordingEvent> | null {
  const url = callbackUrl(run, attributes, 'recordingStatusCallback')
  if (!url) return null
  return {
    url,
    method: attributes.method('recordingStatusCallbackMethod'),
    events: attributes.list<RecordingEvent>(
      'recordingStatusCallbackEvent',
      ['in-progress', 'completed', 'absent'],
      ['completed'],
    ),
  }
}
