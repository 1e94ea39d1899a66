import { answerLeg } from '../calls/answerLeg.ts'
import type { Run } from './run.ts'

/**
 * Answers a caller who is still ringing. Called by every verb that needs sound both ways; `<Pause>`, `<Redirect>`
 * and `<Reject>` let it ring (https://www.twilio.com/docs/voice/twiml/pause: a first `<Pause>` waits before
 * picking up), and `<Hangup>` does answer (https://www.twilio.com/docs/voice/twiml/hangup).
 */
export function pickUp(run: Run): void {
  if (run.kind === 'own' && run.leg.direction === 'inbound') answerLeg(run.world, run.leg)
}
