import type { VoiceToken } from '#lib/contracts/people.ts'
import { api } from '../api.ts'
import { lineOn } from './line.ts'
import { openDevice } from './openDevice.ts'
import { createSoftphone, type Softphone, type Sounds } from './softphone.ts'
import { createVoiceAccess } from './voiceAccess.ts'

/** Loads the Voice SDK and makes this tab a phone. Rejects when the token cannot be had. */
export function openSoftphone(onSounds: (sounds: Sounds) => void): Promise<Softphone> {
  const access = createVoiceAccess(() => api<VoiceToken>('POST', '/api/voice/token'), Date.now)
  return createSoftphone({ openLine: async () => lineOn(await openDevice(access), access), onSounds })
}
