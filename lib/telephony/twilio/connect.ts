import twilio from 'twilio'
import type { Connection } from './execute/connection.ts'

/** A REST request that takes longer than this is looked up and tried again, never waited for. */
const TIMEOUT_MS = 5_000
const TWILIO_API = 'https://api.twilio.com'

/** The carrier's client; `apiUrl` only for the local carrier. */
export function connect(settings: {
  readonly accountSid: string
  readonly authToken: string
  readonly publicUrl: string
  readonly apiUrl: string | null
}): Connection {
  const client = twilio(settings.accountSid, settings.authToken, { timeout: TIMEOUT_MS })
  const apiUrl = settings.apiUrl ?? TWILIO_API
  client.api.baseUrl = apiUrl
  return {
    client,
    apiUrl,
    publicUrl: settings.publicUrl,
    accountSid: settings.accountSid,
    authToken: settings.authToken,
    conferences: new Map(),
  }
}
