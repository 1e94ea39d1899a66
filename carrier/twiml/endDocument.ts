import { answerLeg } from '../calls/answerLeg.ts'
import { endLeg } from '../calls/endLeg.ts'
import { hangUpLeg } from '../calls/hangUpLeg.ts'
import type { Run } from './run.ts'

/**
 * A document is over, and so is the call. One that is still ringing is answered first, because only `<Reject>`
 * leaves a call unanswered (https://www.twilio.com/docs/voice/twiml/hangup) — unless a `<Dial answerOnBridge>` has
 * tried to reach somebody for it: then it ends as that attempt did.
 */
export function endDocument({ world, leg, memory }: Run): void {
  if (!leg.answeredAt && memory.lastDial) {
    const { lastDial } = memory
    endLeg(world, leg, lastDial === 'completed' || lastDial === 'canceled' ? 'no-answer' : lastDial)
    return
  }
  answerLeg(world, leg)
  hangUpLeg(world, leg)
}
