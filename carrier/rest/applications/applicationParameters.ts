import { voiceParameters } from '../numbers/voiceParameters.ts'
import { onlyFalse } from '../parameters/onlyFalse.ts'
import { unoffered } from '../parameters/unoffered.ts'

export const applicationParameters = {
  ...voiceParameters,
  SmsStatusCallback: unoffered,
  MessageStatusCallback: unoffered,
  PublicApplicationConnectEnabled: onlyFalse,
}
