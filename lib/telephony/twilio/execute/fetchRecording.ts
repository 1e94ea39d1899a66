import { CarrierTrouble } from '../../carrierTrouble.ts'
import type { Connection } from './connection.ts'

const TIMEOUT_MS = 60_000

/** The recording as WAV; more channels than it has are refused. Null while it is not there (yet). */
export async function fetchRecording(
  { apiUrl, accountSid, authToken }: Connection,
  providerRef: string,
  channels: 1 | 2,
): Promise<ReadableStream<Uint8Array> | null> {
  const url = `${apiUrl}/2010-04-01/Accounts/${accountSid}/Recordings/${providerRef}.wav?RequestedChannels=${channels}`
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
