import type { z } from 'zod'
import type { OwnedNumber } from '../../account/account.ts'
import type { World } from '../../world.ts'
import { RestError } from '../restError.ts'
import type { numberParameters } from './numberParameters.ts'
import { type VoiceSettings, voiceChange } from './voiceChange.ts'

type Sent = z.output<z.ZodObject<typeof numberParameters>>

export type NumberSettings = VoiceSettings &
  Pick<OwnedNumber, 'voiceApplicationSid' | 'addressSid' | 'bundleSid' | 'identitySid'>

/** The number's settings after what was sent. Throws 22108 for an application the account does not have. */
export function numberChange(world: World, sent: Sent, before: NumberSettings): NumberSettings {
  const application = sent.VoiceApplicationSid
  if (application && !world.account.applications.get(application)) throw new RestError(22108)
  return {
    ...voiceChange(sent, before),
    voiceApplicationSid: application === undefined ? before.voiceApplicationSid : application || null,
    addressSid: sent.AddressSid ?? before.addressSid,
    bundleSid: sent.BundleSid ?? before.bundleSid,
    identitySid: sent.IdentitySid ?? before.identitySid,
  }
}
