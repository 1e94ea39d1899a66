import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { World } from '../world.ts'
import type { Leg } from './leg.ts'

/**
 * The parameters Twilio sends with every request about a call
 * (https://www.twilio.com/docs/voice/twiml#request-parameters).
 */
export function legParameters(world: World, leg: Leg): Record<string, string> {
  const parameters: Record<string, string> = {
    CallSid: leg.sid,
    AccountSid: world.settings.accountSid,
    From: leg.from,
    To: leg.to,
    Caller: leg.from,
    Called: leg.to,
    CallStatus: leg.status,
    ApiVersion: '2010-04-01',
    Direction: leg.direction,
  }
  for (const name of ['From', 'Caller']) Object.assign(parameters, placeOf(leg.from, name))
  for (const name of ['To', 'Called']) Object.assign(parameters, placeOf(leg.to, name))
  if (leg.forwardedFrom) parameters.ForwardedFrom = leg.forwardedFrom
  if (leg.parent) parameters.ParentCallSid = leg.parent.sid
  if (leg.applicationSid) parameters.ApplicationSid = leg.applicationSid
  if (leg.errorCode !== null) parameters.ErrorCode = String(leg.errorCode)
  return parameters
}

/** Of a number the country is known and no more; what Twilio does not know it sends empty. A browser has no place. */
function placeOf(address: string, name: string): Record<string, string> {
  if (!address.startsWith('+')) return {}
  const country = parsePhoneNumberFromString(address)?.country ?? ''
  return { [`${name}City`]: '', [`${name}State`]: '', [`${name}Zip`]: '', [`${name}Country`]: country }
}
