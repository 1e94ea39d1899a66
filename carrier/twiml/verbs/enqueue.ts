import { enqueue as enterQueue } from '../../calls/enqueue.ts'
import { actionPage } from '../actionPage.ts'
import { Attributes } from '../attributes.ts'
import type { TwimlElement } from '../element.ts'
import { pickUp } from '../pickUp.ts'
import { resolveUrl } from '../resolveUrl.ts'
import type { Run } from '../run.ts'
import type { Step } from '../step.ts'
import { tellAction } from '../tellAction.ts'
import { textOf } from '../textOf.ts'

/**
 * `<Enqueue>`: waits in a queue until it is taken out of it. `action` is told how the waiting ended, also when the
 * leg is gone or has been redirected by then; otherwise its document or, without `action`, the next verb follows.
 */
export async function enqueue(run: Run, element: TwimlElement): Promise<Step> {
  pickUp(run)
  const attributes = new Attributes(element)
  const waitUrl = attributes.text('waitUrl')
  const maxQueueSize = attributes.whole('maxQueueSize', Number.POSITIVE_INFINITY, 1)
  const waited = await enterQueue(run.world, {
    leg: run.leg,
    queueName: textOf(element),
    options: {
      waitUrl: waitUrl ? resolveUrl(run.documentUrl, waitUrl) : waitUrl,
      waitMethod: attributes.method('waitUrlMethod'),
      maxQueueSize: maxQueueSize === Number.POSITIVE_INFINITY ? null : maxQueueSize,
    },
    signal: run.signal,
  })
  const params = {
    QueueResult: waited.result,
    QueueSid: waited.queueSid,
    QueueTime: String(waited.queueTimeSeconds),
  }
  const page = attributes.text('action') ? actionPage(run, attributes, params) : null
  const gone = run.signal.aborted || run.leg.ended
  if (page && (gone || waited.result === 'hangup')) await tellAction(run, page)
  if (gone) return { kind: 'stop' }
  if (waited.result === 'hangup') return { kind: 'hangup' }
  return page ? { kind: 'go', page } : { kind: 'next' }
}
