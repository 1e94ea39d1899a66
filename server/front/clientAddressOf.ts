import type { IncomingMessage } from 'node:http'

/**
 * Where a request comes from. A proxy on this same machine is believed about whom it speaks for; anybody else's
 * word is his own.
 */
export function clientAddressOf(req: IncomingMessage): string {
  const remote = (req.socket.remoteAddress ?? 'unknown').replace(/^::ffff:/, '')
  if (remote !== '127.0.0.1' && remote !== '::1') return remote
  const told = req.headers['x-forwarded-for']
  const last = (Array.isArray(told) ? told.join() : told)?.split(',').at(-1)?.trim()
  return last || remote
}
