import { env } from '#lib/env.ts'
import { ownOrigins } from './ownOrigins.ts'

let own: ReadonlySet<string> | undefined

/**
 * Whether a request that changes something, or opens a socket, comes from one of our own pages. Browsers always say
 * where such a request comes from; what does not say it is no browser of ours.
 */
export function isOwnOrigin(origin: string | null | undefined): boolean {
  own ??= ownOrigins(env().publicUrl)
  return origin != null && own.has(origin)
}
