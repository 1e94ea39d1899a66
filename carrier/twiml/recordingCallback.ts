import type { Callback } from '../calls/leg.ts'
import type { Attributes } from './attributes.ts'
import { resolveUrl } from './resolveUrl.ts'
import type { Run } from './run.ts'

type RecordingEvent = 'in-progress' | 'completed' | 'absent'

/** `recordingStatusCallback` and its fellows; null when not wanted. Throws as resolveUrl. */
export function recordingCallback(run: Run, attributes: Attributes): Callback<RecordingEvent> | null {
  const url = attributes.text('recordingStatusCallback')
  if (!url) return null
  return {
    url: resolveUrl(run.documentUrl, url),
    method: attributes.method('recordingStatusCallbackMethod'),
    events: attributes.list<RecordingEvent>(
      'recordingStatusCallbackEvent',
      ['in-progress', 'completed', 'absent'],
      ['completed'],
    ),
  }
}
