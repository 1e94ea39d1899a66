import type { Connection } from './connection.ts'

/** No more calls to this socket. */
export function unregister(connection: Connection): void {
  const { registrations } = connection.world.browsers
  const connections = connection.identity === null ? undefined : registrations.get(connection.identity)
  connections?.delete(connection)
  if (connections?.size === 0 && connection.identity !== null) registrations.delete(connection.identity)
  connection.registered = false
  connection.send('offline', {})
}
