import { choice } from '../parameters/choice.ts'
import { clearableUrl } from '../parameters/clearableUrl.ts'
import { httpMethod } from '../parameters/httpMethod.ts'
import { onlyFalse } from '../parameters/onlyFalse.ts'
import { text } from '../parameters/text.ts'
import { unoffered } from '../parameters/unoffered.ts'

/** What numbers and applications have in common: who answers a call, and who is told. */
export const voiceParameters = {
  FriendlyName: text(64, 20002),
  ApiVersion: choice(['2010-04-01']),
  VoiceUrl: clearableUrl(21402),
  VoiceMethod: httpMethod(21403),
  VoiceFallbackUrl: clearableUrl(21402),
  VoiceFallbackMethod: httpMethod(21403),
  StatusCallback: clearableUrl(21402),
  StatusCallbackMethod: httpMethod(21403),
  VoiceCallerIdLookup: onlyFalse,
  SmsUrl: unoffered,
  SmsMethod: unoffered,
  SmsFallbackUrl: unoffered,
  SmsFallbackMethod: unoffered,
}
