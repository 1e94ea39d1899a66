import { listProviderRefs } from '#lib/data/phoneNumbers/listProviderRefs.ts'
import type { Env } from '#lib/env.ts'
import { browserToken } from '#lib/telephony/twilio/browserToken.ts'
import { connect } from '#lib/telephony/twilio/connect.ts'
import type { Connection } from '#lib/telephony/twilio/execute/connection.ts'
import { pointNumber } from '#lib/telephony/twilio/setUp/pointNumber.ts'
import { provideApplication } from '#lib/telephony/twilio/setUp/provideApplication.ts'
import { setVoiceAccess } from '#lib/telephony/voiceAccess.ts'

/** The carrier of the settings: Twilio, or the local one under its address. */
export function chooseCarrier({ carrier, publicUrl }: Env): Connection {
  return connect({
    accountSid: carrier.accountSid,
    authToken: carrier.authToken,
    publicUrl,
    apiUrl: carrier.local?.apiUrl ?? null,
  })
}

/** Makes the carrier bring our calls to us, and lets browsers have their tokens. */
export async function pointCarrierHere(connection: Connection, { carrier }: Env): Promise<void> {
  const applicationSid = await provideApplication(connection)
  setVoiceAccess((agentId) => ({
    ...browserToken({ ...carrier, applicationSid }, agentId),
    signalingHost: carrier.local?.signalingHost ?? null,
  }))
  for (const providerRef of await listProviderRefs()) await pointNumber(connection, providerRef)
}
