import type { Device } from '@twilio/voice-sdk'
import { allowPlainSignaling } from './allowPlainSignaling.ts'
import { silentSounds } from './silentSounds.ts'
import type { VoiceAccess } from './voiceAccess.ts'

/** Before its token ends a phone asks for a new one, ms. */
const REFRESH_MS = 60_000
/** How long the carrier keeps the leg of a browser whose connection is gone, and the browser tries to come back, ms. */
const KEEP_LEG_MS = 10_000

let sdk: Promise<typeof import('@twilio/voice-sdk')> | null = null

/** One Device of the Voice SDK, which is loaded with the first. Rejects when the token or the SDK cannot be had. */
export async function openDevice(access: VoiceAccess): Promise<Device> {
  const { token, signalingHost } = await access.fresh()
  if (signalingHost && !sdk) allowPlainSignaling(signalingHost)
  sdk ??= import('@twilio/voice-sdk')
  sdk.catch(() => {
    sdk = null
  })
  const { Device } = await sdk
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
  device.on('tokenWillExpire', () => {
    void access.fresh().then(
      (fresh) => device.updateToken(fresh.token),
      // The next call asks again; a revoked agent gets none.
      () => {},
    )
  })
  // Each call tells its own errors; without a listener the SDK would throw them.
  device.on('error', () => {})
  return device
}
