import type { IncomingMessage } from 'node:http'
import { isLoopbackName } from './isLoopbackName.ts'

/**
 * Whether this request may come from a page that has pointed its own name at this machine (DNS rebinding): a carrier
 * that listens on loopback alone is asked for by no other name. One that listens elsewhere has names we do not know.
 */
export function isRebound(
  settings: { readonly host: string },
  { headers }: Pick<IncomingMessage, 'headers'>,
): boolean {
  const name = (headers.host ?? '').replace(/:\d+$/, '')
  return isLoopbackName(settings.host) && !isLoopbackName(name)
}
