import { endLeg } from '../../calls/endLeg.ts'
import { Attributes } from '../attributes.ts'
import type { TwimlElement } from '../element.ts'
import type { Run } from '../run.ts'
import type { Step } from '../step.ts'

/**
 * `<Reject>`: the call ends unanswered as `busy` or, by default, `no-answer`
 * (https://www.twilio.com/docs/voice/twiml/reject). A call that was answered before is hung up.
 */
export async function reject(run: Run, element: TwimlElement): Promise<Step> {
  if (run.kind !== 'own') return { kind: 'hangup' }
  const reason = new Attributes(element).choice('reason', ['rejected', 'busy'], 'rejected')
  const sipResponseCode = reason === 'busy' ? 486 : 603
  endLeg(run.world, run.leg, reason === 'busy' ? 'busy' : 'no-answer', { sipResponseCode })
  return { kind: 'stop' }
}
