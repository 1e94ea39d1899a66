import { createHash } from 'node:crypto'

/** Under this name the one-time token of the first run is stored, as its hash. */
export const SETUP = 'first run'

export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
