import { CarrierTrouble } from '../../carrierTrouble.ts'
import type { Connection } from './connection.ts'

const TIMEOUT_MS = 60_000

/** The recording as WAV, both channels; null while it is not there (yet). */
export async function fetchRecording(
  { apiUrl, accountSid, authToken }: Connection,
  providerRef: string,
): Promise<ReadableStream<Uint8Array> | null> {
  const url = `${apiUrl}/2010-04-01/Accounts/${accountSid}/Recordings/${providerRef}.wav?RequestedChannels=2`
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`
  const response = await fetch(url, {
    headers: { authorization },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch((cause: unknown) => {
    throw new CarrierTrouble('the recording could not be fetched', { cause })
  })
  if (response.status === 404) return null
  if (!response.ok || !response.body)
    throw new CarrierTrouble(`the recording was not given: ${response.status}`)
  return response.body
}
