import type { Application } from '../../account/account.ts'
import { rfc2822 } from '../../calls/rfc2822.ts'
import type { World } from '../../world.ts'
import { accountPath } from '../accounts/accountPath.ts'

/** Twilio's Application resource (https://www.twilio.com/docs/usage/api/applications). */
export function presentApplication(world: World, application: Application) {
  return {
    account_sid: world.settings.accountSid,
    api_version: '2010-04-01',
    date_created: rfc2822(new Date(application.createdAt)),
    date_updated: rfc2822(new Date(application.updatedAt)),
    friendly_name: application.friendlyName,
    message_status_callback: null,
    sid: application.sid,
    sms_fallback_method: 'POST',
    sms_fallback_url: null,
    sms_method: 'POST',
    sms_status_callback: null,
    sms_url: null,
    status_callback: application.statusCallback || null,
    status_callback_method: application.statusCallbackMethod,
    uri: `${accountPath(world)}/Applications/${application.sid}.json`,
    voice_caller_id_lookup: false,
    voice_fallback_method: application.voiceFallbackMethod,
    voice_fallback_url: application.voiceFallbackUrl || null,
    voice_method: application.voiceMethod,
    voice_url: application.voiceUrl || null,
    public_application_connect_enabled: false,
  }
}
