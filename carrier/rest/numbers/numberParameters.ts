import { z } from 'zod'
import { choice } from '../parameters/choice.ts'
import { emptyable } from '../parameters/emptyable.ts'
import { sid } from '../parameters/sid.ts'
import { unoffered } from '../parameters/unoffered.ts'
import { voiceParameters } from './voiceParameters.ts'

/** What a number is bought with, and what of it can be changed later. */
export const numberParameters = {
  ...voiceParameters,
  VoiceApplicationSid: emptyable(z.string().regex(/^AP[0-9a-fA-F]{32}$/, 'it is not an AP sid'), 22108),
  VoiceReceiveMode: choice(['voice']),
  AddressSid: sid('AD'),
  BundleSid: sid('BU'),
  IdentitySid: sid('RI'),
  EmergencyStatus: choice(['Inactive']),
  EmergencyAddressSid: unoffered,
  SmsApplicationSid: unoffered,
  TrunkSid: unoffered,
}
