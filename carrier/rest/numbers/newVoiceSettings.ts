import type { VoiceSettings } from './voiceChange.ts'

/** Twilio's defaults for a number or application nobody has configured. */
export function newVoiceSettings(friendlyName: string): VoiceSettings {
  return {
    friendlyName,
    voiceUrl: '',
    voiceMethod: 'POST',
    voiceFallbackUrl: '',
    voiceFallbackMethod: 'POST',
    statusCallback: '',
    statusCallbackMethod: 'POST',
  }
}
