import type { Connection } from '../execute/connection.ts'
import { hooks } from '../hooks.ts'

/** Makes the calls of one of our numbers come to us. Throws when it is not ours at the carrier. */
export async function pointNumber({ client, publicUrl }: Connection, providerRef: string): Promise<void> {
  const number = client.incomingPhoneNumbers(providerRef)
  const { voiceUrl, statusCallback } = await number.fetch()
  const { voice, legStatus } = hooks(publicUrl)
  if (voiceUrl === voice && statusCallback === legStatus()) return
  await number.update({
    voiceUrl: voice,
    voiceMethod: 'POST',
    statusCallback: legStatus(),
    statusCallbackMethod: 'POST',
  })
}
