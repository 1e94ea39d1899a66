import { dialQueue } from '../../calls/dialQueue.ts'
import { Attributes } from '../attributes.ts'
import type { TwimlElement } from '../element.ts'
import { pickUp } from '../pickUp.ts'
import { resolveUrl } from '../resolveUrl.ts'
import type { Run } from '../run.ts'
import { textOf } from '../textOf.ts'
import type { Dialled } from './dialled.ts'

/** `<Dial><Queue>`: talks to whoever is first in the queue. */
export async function dialQueued(run: Run, dial: TwimlElement, noun: TwimlElement): Promise<Dialled> {
  const attributes = new Attributes(dial)
  const queue = new Attributes(noun)
  const url = queue.text('url')
  pickUp(run)
  const outcome = await dialQueue(run.world, {
    leg: run.leg,
    queueName: textOf(noun),
    url: url ? resolveUrl(run.documentUrl, url) : null,
    method: queue.method(),
    timeoutSeconds: attributes.whole('timeout', 30, 5, 600),
    hangupOnStar: attributes.flag('hangupOnStar', false),
    signal: run.signal,
  })
  const bridged = outcome.bridgedSeconds !== null
  const params: Record<string, string> = {
    DialCallStatus: outcome.status,
    DialBridged: String(bridged),
    QueueSid: outcome.queueSid,
    QueueResult: bridged ? 'bridged' : 'error',
  }
  if (outcome.memberSid) {
    params.DialCallSid = outcome.memberSid
    params.DequeuedCallSid = outcome.memberSid
    params.DequeuingCallSid = run.leg.sid
    params.DequeingCallSid = run.leg.sid
  }
  if (outcome.queueTimeSeconds !== null) params.QueueTime = String(outcome.queueTimeSeconds)
  if (outcome.bridgedSeconds !== null) params.DialCallDuration = String(outcome.bridgedSeconds)
  return { params, unanswered: null }
}
