import type { Twilio } from 'twilio'

/** What every verb needs to reach the carrier. */
export interface Connection {
  readonly client: Twilio
  readonly publicUrl: string
  readonly accountSid: string
  readonly authToken: string
  /** The REST API's address; the local carrier's, or Twilio's. */
  readonly apiUrl: string
  /** The sid that a call's conference had when it was last looked for; it may have ended since. */
  readonly conferences: Map<string, string>
}
