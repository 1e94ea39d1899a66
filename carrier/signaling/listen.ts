import type { Connection } from './connection.ts'
import { signalingError } from './signalingError.ts'
import { unregister } from './unregister.ts'
import { verifyToken } from './verifyToken.ts'

/** A browser says who it is: first thing on every socket, and again with a fresh token, also in a call. */
export async function listen(
  connection: Connection,
  message: { readonly token: string; readonly reconnectTimeout: number },
): Promise<void> {
  const { world } = connection
  const token = await verifyToken(world, message.token)
  if ('code' in token) {
    // Whoever already listens keeps what it has: a failed refresh must not cost a live call its signaling.
    if (connection.token) return connection.send('error', { error: token })
    return connection.turnAway(token)
  }
  const mayStay = token.identity === connection.identity && token.mayReceive
  if (connection.registered && !mayStay) unregister(connection)
  connection.cancelExpiry()
  connection.token = token
  connection.keepFor(message.reconnectTimeout)
  const leftMs = token.expiresAtMs - world.clock.nowMs()
  connection.cancelExpiry = world.clock.after(leftMs, () => expire(connection))
  connection.send('connected', {
    region: 'US_EAST_VIRGINIA',
    edge: 'ashburn',
    home: 'us1',
    token: { identity: token.identity, ttl: Math.floor(leftMs / 1000) },
  })
}

/** No new calls either way; those that are on go on. A fresh token makes the SDK register again by itself. */
function expire(connection: Connection): void {
  connection.send('error', { error: signalingError(31205) })
  if (connection.registered) unregister(connection)
}
