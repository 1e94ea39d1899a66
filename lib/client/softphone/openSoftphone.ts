import type { VoiceToken } from '#lib/contracts/people.ts'
import { api } from '../api.ts'
import { allowPlainSignaling } from './allowPlainSignaling.ts'
import { silentSounds } from './silentSounds.ts'
import { type Softphone, type SoundState, softphoneOn } from './softphone.ts'

/** Seconds before its token ends in which the phone asks for a new one. */
const REFRESH_MS = 60_000
/** How long the carrier keeps the leg of a browser whose connection is gone. */
const KEEP_LEG_MS = 30_000

/** Loads the Voice SDK and makes this tab a phone. Rejects when the token cannot be had. */
export async function openSoftphone(onState: (state: SoundState) => void): Promise<Softphone> {
  const fetchToken = () => api<VoiceToken>('POST', '/api/voice/token')
  const { token, signalingHost } = await fetchToken()
  if (signalingHost) allowPlainSignaling(signalingHost)
  const { Device } = await import('@twilio/voice-sdk')
  const options = {
    // Ringing and tones are ours; the SDK would fetch its own from its maker's host.
    sounds: silentSounds(),
    codecPreferences: ['pcmu', 'opus'],
    closeProtection: true,
    maxCallSignalingTimeoutMs: KEEP_LEG_MS,
    tokenRefreshMs: REFRESH_MS,
    enableImprovedSignalingErrorPrecision: true,
    ...(signalingHost ? { chunderw: signalingHost, publishEvents: false } : {}),
  }
  const device = new Device(token, options as ConstructorParameters<typeof Device>[1])
  const phone = softphoneOn(device, onState)
  device.on('tokenWillExpire', () => {
    void fetchToken().then(
      (fresh) => phone.renew(fresh.token),
      // The next warning of the SDK is the next try; a revoked agent gets none.
      () => {},
    )
  })
  device.on('error', () => {})
  return phone
}
