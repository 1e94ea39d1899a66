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
  const fromCountry = country(leg.from)
  const toCountry = country(leg.to)
  if (fromCountry) Object.assign(parameters, { FromCountry: fromCountry, CallerCountry: fromCountry })
  if (toCountry) Object.assign(parameters, { ToCountry: toCountry, CalledCountry: toCountry })
  if (leg.forwardedFrom) parameters.ForwardedFrom = leg.forwardedFrom
  if (leg.parent) parameters.ParentCallSid = leg.parent.sid
  if (leg.applicationSid) parameters.ApplicationSid = leg.applicationSid
  if (leg.errorCode !== null) parameters.ErrorCode = String(leg.errorCode)
  return parameters
}

function country(address: string): string | undefined {
  return address.startsWith('+') ? parsePhoneNumberFromString(address)?.country : undefined
}
