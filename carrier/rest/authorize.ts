import { createHash, timingSafeEqual } from 'node:crypto'
import type { CarrierSettings } from '../settings.ts'
import { RestError } from './restError.ts'

/** Basic authentication with the account's token or with the API key; throws Twilio's 20003 for anything else. */
export function authorize(settings: CarrierSettings, header: string | undefined): 'authToken' | 'key' {
  const encoded = /^Basic\s+([A-Za-z0-9+/=_-]+)\s*$/i.exec(header ?? '')?.[1]
  if (!encoded) throw new RestError(20003)
  const given = Buffer.from(encoded, 'base64').toString('utf8')
  // Both are compared whatever the first gives, so that the time taken says nothing.
  const isAccount = isSame(given, `${settings.accountSid}:${settings.authToken}`)
  const isKey = isSame(given, `${settings.apiKeySid}:${settings.apiKeySecret}`)
  if (isAccount) return 'authToken'
  if (isKey) return 'key'
  throw new RestError(20003)
}

/** Digests make the lengths equal, which the comparison in constant time asks for. */
function isSame(given: string, expected: string): boolean {
  return timingSafeEqual(digest(given), digest(expected))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
