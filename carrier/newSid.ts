import { randomBytes } from 'node:crypto'

export type SidPrefix = 'CA' | 'CF' | 'RE' | 'QU' | 'PN' | 'AP' | 'TR' | 'KX' | 'HS'

/** Twilio's shape of an id: two letters and 32 hex digits. */
export function newSid(prefix: SidPrefix): string {
  return `${prefix}${randomBytes(16).toString('hex')}`
}
