import type { Leg } from '../calls/leg.ts'
import type { World } from '../world.ts'

/**
 * What a rung browser is told. `Params` is a query string: the SDK decodes its values (`+` being a space) but not
 * its keys. Parameters come from `<Parameter>`, or from the query of `client:<identity>?<query>`.
 */
export function inviteParameters(world: World, leg: Leg): Record<string, string> {
  const [to = '', query = ''] = leg.to.split('?', 2)
  const custom = [...new URLSearchParams(query), ...Object.entries(leg.customParameters)]
  const params = custom.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
  return {
    CallSid: leg.sid,
    AccountSid: world.settings.accountSid,
    From: leg.from,
    To: to,
    ...(params.length > 0 && { Params: params.join('&') }),
  }
}
