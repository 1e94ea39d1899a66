import { CarrierTrouble } from '../../carrierTrouble.ts'
import { hooks } from '../hooks.ts'
import { attempt } from './attempt.ts'
import type { Connection } from './connection.ts'

/**
 * Makes the recording of a leg what the row wants: its party on one channel, everybody else on the other. A pause is
 * kept as silence, so that the recording's time stays the call's. A message the party leaves in a flow is another one.
 */
export async function syncRecording(
  connection: Connection,
  { providerRef, on }: { readonly providerRef: string; readonly on: boolean },
): Promise<string | null> {
  const recordings = connection.client.calls(providerRef).recordings
  const existing = await attempt(() => recordings.list({ limit: 20 }))
  const running = existing?.find(
    ({ status, source }) => source !== 'RecordVerb' && (status === 'in-progress' || status === 'paused'),
  )
  if (!running) return on ? start(connection, providerRef) : null
  if ((running.status === 'in-progress') !== on) {
    await attempt(() =>
      connection.client
        .calls(providerRef)
        .recordings(running.sid)
        .update(on ? { status: 'in-progress' } : { status: 'paused', pauseBehavior: 'silence' }),
    )
  }
  return running.sid
}

async function start({ client, publicUrl }: Connection, providerRef: string): Promise<string> {
  const started = await attempt(() =>
    client.calls(providerRef).recordings.create({
      recordingChannels: 'dual',
      recordingStatusCallback: hooks(publicUrl).recording,
      recordingStatusCallbackEvent: ['in-progress', 'completed', 'absent'],
    }),
  )
  if (!started) throw new CarrierTrouble('the leg is not in progress: there is nothing to record')
  return started.sid
}
