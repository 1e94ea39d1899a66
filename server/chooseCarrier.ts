import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'
import { listProviderRefs } from '#lib/data/phoneNumbers/listProviderRefs.ts'
import type { Env } from '#lib/env.ts'
import { browserToken } from '#lib/telephony/twilio/browserToken.ts'
import { connect } from '#lib/telephony/twilio/connect.ts'
import type { Connection } from '#lib/telephony/twilio/execute/connection.ts'
import { pointNumber } from '#lib/telephony/twilio/setUp/pointNumber.ts'
import { provideApplication } from '#lib/telephony/twilio/setUp/provideApplication.ts'
import { setVoiceAccess } from '#lib/telephony/voiceAccess.ts'

const RETRY_MS = 2_000

/** The carrier of the settings: Twilio, or the local one under its address. */
export function chooseCarrier({ carrier, publicUrl }: Env): Connection {
  return connect({
    accountSid: carrier.accountSid,
    authToken: carrier.authToken,
    publicUrl,
    apiUrl: carrier.local?.apiUrl ?? null,
  })
}

/**
 * Makes the carrier bring our calls to us, and lets browsers have their tokens. It goes on in the background until
 * it has succeeded: a carrier that is slow at our start stops nobody from being answered.
 */
export async function pointCarrierHere(
  connection: Connection,
  { carrier }: Env,
  log: Logger,
  stop: AbortSignal,
): Promise<void> {
  while (!stop.aborted) {
    try {
      const applicationSid = await provideApplication(connection)
      setVoiceAccess((agentId) => ({
        ...browserToken({ ...carrier, applicationSid }, agentId),
        signalingHost: carrier.local?.signalingHost ?? null,
      }))
      for (const providerRef of await listProviderRefs()) await pointNumber(connection, providerRef)
      return
    } catch (error) {
      log.warn({ err: error }, 'the carrier could not be told where we are; trying again')
      await sleep(RETRY_MS, undefined, { signal: stop }).catch(() => undefined)
    }
  }
}
