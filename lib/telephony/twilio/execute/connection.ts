import type { Twilio } from 'twilio'

/** What every verb needs to reach the carrier. */
export interface Connection {
  readonly client: Twilio
  readonly publicUrl: string
  readonly accountSid: string
  readonly authToken: string
  /** The REST API's address; the local carrier's, or Twilio's. */
  readonly apiUrl: string
}
