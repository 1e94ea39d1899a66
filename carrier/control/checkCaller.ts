import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { isForeignPage } from '../isForeignPage.ts'
import { isRebound } from '../isRebound.ts'
import { ControlError } from './controlError.ts'

const LOOPBACK_ADDRESS = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/
const LOOPBACK = { host: '127.0.0.1' }

/**
 * Whoever controls the carrier controls the world, so only programs on this machine may, or those that know the
 * token. A web page never may: its requests name their origin, and one that has pointed its own name at this
 * machine (DNS rebinding) is known by the host it asks for.
 */
export function checkCaller(req: IncomingMessage, token: string | null): void {
  if (isForeignPage(req)) throw new ControlError(403, 'A web page may not control the carrier.')
  if (token && sameSecret(req.headers.authorization ?? '', `Bearer ${token}`)) return
  const near = LOOPBACK_ADDRESS.test(req.socket.remoteAddress ?? '')
  if (near && !isRebound(LOOPBACK, req)) return
  throw new ControlError(
    403,
    token
      ? 'Control from another machine needs the header "Authorization: Bearer <CARRIER_CONTROL_TOKEN>".'
      : 'The carrier is controlled from its own machine only, unless CARRIER_CONTROL_TOKEN is set.',
  )
}

function sameSecret(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(wanted))
}
