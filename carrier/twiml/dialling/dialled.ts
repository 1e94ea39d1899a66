import type { DialOutcome } from '../../calls/dialTypes.ts'

/** How a `<Dial>` ended, whatever its noun. */
export interface Dialled {
  /** Parameters of the request to `action` (https://www.twilio.com/docs/voice/twiml/dial#action). */
  readonly params: Readonly<Record<string, string>>
  /** How an unanswered parent ends when nothing follows; null when that is not for the Dial to say. */
  readonly unanswered: DialOutcome['status'] | null
}
