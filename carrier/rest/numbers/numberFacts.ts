import type { OwnedNumber } from '../../account/account.ts'
import { rfc2822 } from '../../calls/rfc2822.ts'
import type { World } from '../../world.ts'
import { accountPath } from '../accounts/accountPath.ts'

/** A number as the lists by type show it, where its type goes without saying. */
export function numberFacts(world: World, number: OwnedNumber) {
  return {
    account_sid: world.settings.accountSid,
    address_sid: number.addressSid,
    address_requirements: 'none',
    api_version: '2010-04-01',
    beta: false,
    capabilities: { voice: true, sms: false, mms: false, fax: false },
    date_created: rfc2822(new Date(number.createdAt)),
    date_updated: rfc2822(new Date(number.updatedAt)),
    friendly_name: number.friendlyName,
    identity_sid: number.identitySid,
    phone_number: number.phoneNumber,
    origin: 'twilio',
    sid: number.sid,
    sms_application_sid: '',
    sms_fallback_method: 'POST',
    sms_fallback_url: '',
    sms_method: 'POST',
    sms_url: '',
    status_callback: number.statusCallback,
    status_callback_method: number.statusCallbackMethod,
    trunk_sid: null,
    uri: `${accountPath(world)}/IncomingPhoneNumbers/${number.sid}.json`,
    voice_receive_mode: 'voice',
    voice_application_sid: number.voiceApplicationSid ?? '',
    voice_caller_id_lookup: false,
    voice_fallback_method: number.voiceFallbackMethod,
    voice_fallback_url: number.voiceFallbackUrl,
    voice_method: number.voiceMethod,
    voice_url: number.voiceUrl,
    emergency_status: 'Inactive',
    emergency_address_sid: null,
    emergency_address_status: 'unregistered',
    bundle_sid: number.bundleSid,
    status: 'in-use',
  }
}
