import twilio from 'twilio'
import { identityOf } from './identity.ts'

/** Short, so that a revoked agent's token is soon worth nothing; the softphone renews it in time. */
const SECONDS = 600

/** A browser's right to place calls through our application as this agent; it can receive none. */
export function browserToken(
  settings: {
    readonly accountSid: string
    readonly apiKeySid: string
    readonly apiKeySecret: string
    readonly applicationSid: string
  },
  agentId: string,
): { readonly token: string; readonly identity: string } {
  const identity = identityOf(agentId)
  const token = new twilio.jwt.AccessToken(settings.accountSid, settings.apiKeySid, settings.apiKeySecret, {
    identity,
    ttl: SECONDS,
  })
  token.addGrant(
    new twilio.jwt.AccessToken.VoiceGrant({
      outgoingApplicationSid: settings.applicationSid,
      incomingAllow: false,
    }),
  )
  return { token: token.toJwt(), identity }
}
