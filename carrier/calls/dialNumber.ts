import type { World } from '../world.ts'
import type { DocumentRequest } from './documents.ts'
import type { Leg } from './leg.ts'
import type { Party } from './party.ts'
import { receiveCall } from './receiveCall.ts'

/** A handset dials one of the account's numbers. Null when the number is nobody's or has nothing to answer it. */
export function dialNumber(
  world: World,
  call: { readonly from: string; readonly to: string; readonly party: Party },
): Leg | null {
  const number = world.account.numbers.findByPhoneNumber(call.to)
  if (!number) return null
  const application = number.voiceApplicationSid
    ? world.account.applications.get(number.voiceApplicationSid)
    : undefined
  const answering = application ?? number
  if (!answering.voiceUrl) return null
  const request: DocumentRequest = {
    url: answering.voiceUrl,
    method: answering.voiceMethod,
    fallbackUrl: answering.voiceFallbackUrl || null,
    fallbackMethod: answering.voiceFallbackMethod,
  }
  return receiveCall(world, {
    ...call,
    request,
    phoneNumberSid: number.sid,
    applicationSid: application?.sid ?? null,
    statusCallback: answering.statusCallback
      ? { url: answering.statusCallback, method: answering.statusCallbackMethod, events: ['completed'] }
      : null,
  })
}
