import type { Connection } from './connection.ts'
import { IncomingCall } from './incomingCall.ts'
import { signalingError } from './signalingError.ts'

/** The browser wants to receive calls. The SDK repeats its wish every 30 s. */
export function register(connection: Connection): void {
  const { token } = connection
  if (!token) return
  if (!token.mayReceive) {
    connection.send('error', { error: signalingError(31201, 'the token does not allow incoming calls') })
    connection.send('offline', {})
    return
  }
  connection.send('ready', {})
  if (connection.registered) return
  connection.registered = true
  const { calls, registrations } = connection.world.browsers
  const connections = registrations.get(token.identity) ?? new Set()
  registrations.set(token.identity, connections.add(connection))
  // A browser forgets a call that rings when it loses its socket: ring it again.
  for (const call of calls.values()) {
    if (call instanceof IncomingCall && call.rings(token.identity)) call.ringAt(connection)
  }
}
