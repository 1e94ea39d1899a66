import type { DialRecord } from '../../calls/dialTypes.ts'
import type { Attributes } from '../attributes.ts'
import { recordingCallback } from '../recordingCallback.ts'
import type { Run } from '../run.ts'

/** `record` of a `<Dial>` and its fellows; null when nothing is recorded. Throws as resolveUrl. */
export function dialRecord(run: Run, attributes: Attributes): DialRecord | null {
  const mode = attributes.choice(
    'record',
    [
      ...(['do-not-record', 'record-from-answer', 'record-from-ringing', 'true'] as const),
      ...(['record-from-answer-dual', 'record-from-ringing-dual'] as const),
    ],
    'do-not-record',
  )
  if (mode === 'do-not-record') return null
  return {
    channels: mode.endsWith('-dual') ? 2 : 1,
    from: mode.startsWith('record-from-ringing') ? 'ringing' : 'answer',
    track: attributes.choice('recordingTrack', ['inbound', 'outbound', 'both'], 'both'),
    trim: attributes.choice('trim', ['trim-silence', 'do-not-trim'], 'do-not-trim'),
    callback: recordingCallback(run, attributes),
  }
}
