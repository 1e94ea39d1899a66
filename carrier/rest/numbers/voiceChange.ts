import type { z } from 'zod'
import type { Application } from '../../account/account.ts'
import type { voiceParameters } from './voiceParameters.ts'

type Sent = Partial<z.output<z.ZodObject<typeof voiceParameters>>>

export type VoiceSettings = Pick<
  Application,
  | 'friendlyName'
  | 'voiceUrl'
  | 'voiceMethod'
  | 'voiceFallbackUrl'
  | 'voiceFallbackMethod'
  | 'statusCallback'
  | 'statusCallbackMethod'
>

/** The settings after what was sent: what was not sent stays, and a new number or application is all defaults. */
export function voiceChange(sent: Sent, before: VoiceSettings): VoiceSettings {
  return {
    friendlyName: sent.FriendlyName ?? before.friendlyName,
    voiceUrl: sent.VoiceUrl ?? before.voiceUrl,
    voiceMethod: sent.VoiceMethod ?? before.voiceMethod,
    voiceFallbackUrl: sent.VoiceFallbackUrl ?? before.voiceFallbackUrl,
    voiceFallbackMethod: sent.VoiceFallbackMethod ?? before.voiceFallbackMethod,
    statusCallback: sent.StatusCallback ?? before.statusCallback,
    statusCallbackMethod: sent.StatusCallbackMethod ?? before.statusCallbackMethod,
  }
}
