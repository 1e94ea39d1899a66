import type { Callback, LegEvent } from '../../calls/leg.ts'
import type { Attributes } from '../attributes.ts'
import { resolveUrl } from '../resolveUrl.ts'
import type { Run } from '../run.ts'

/** `statusCallback` of a `<Number>` or `<Client>`; null when not wanted. Throws as resolveUrl. */
export function nounCallback(run: Run, attributes: Attributes): Callback<LegEvent> | null {
  const url = attributes.text('statusCallback')
  if (!url) return null
  return {
    url: resolveUrl(run.documentUrl, url),
    method: attributes.method('statusCallbackMethod'),
    events: attributes.list<LegEvent>(
      'statusCallbackEvent',
      ['initiated', 'ringing', 'answered', 'completed'],
      ['completed'],
    ),
  }
}
