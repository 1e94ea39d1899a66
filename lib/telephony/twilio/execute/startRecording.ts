import { CarrierTrouble } from '../../carrierTrouble.ts'
import { hooks } from '../hooks.ts'
import { attempt } from './attempt.ts'
import type { Connection } from './connection.ts'

const RUNNING = new Set(['in-progress', 'paused'])

/** Records the leg with its party on one channel and everybody else on the other; twice is once. */
export async function startRecording(
  { client, publicUrl }: Connection,
  providerRef: string,
): Promise<string> {
  const existing = await attempt(() => client.calls(providerRef).recordings.list({ limit: 20 }))
  const running = existing?.find((one) => RUNNING.has(one.status))
  if (running) return running.sid
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
