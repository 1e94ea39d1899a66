import type { Callback, LegEvent } from '../../calls/leg.ts'
import type { Attributes } from '../attributes.ts'
import { callbackUrl } from '../callbackUrl.ts'
import type { Run } from '../run.ts'

/** `statusCallback` of a `<Number>` or `<Client>`; null when not wanted. */
export function nounCallback(run: Run, attributes: Attributes): Callback<LegEvent> | null {
  const url = callbackUrl(run, attributes, 'statusCallback')
  if (!url) return null
  return {
    url,
    method: attributes.method('statusCallbackMethod'),
    events: attributes.list<LegEvent>(
      'statusCallbackEvent',
      ['initiated', 'ringing', 'answered', 'completed'],
      ['completed'],
    ),
  }
}
