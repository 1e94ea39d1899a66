import type { Directory } from '../world.ts'
import type { BrowserCall } from './browserCall.ts'
import type { Connection } from './connection.ts'
import { IncomingCall } from './incomingCall.ts'

/** Who is reachable in a browser, and which calls browsers are in. */
export interface BrowserDirectory extends Directory {
  /** Sockets that are registered to receive calls, by identity; an identity without sockets is not in it. */
  readonly registrations: Map<string, Set<Connection>>
  /** Live calls by call sid, and outgoing ones also by the temporary id the browser chose. */
  readonly calls: Map<string, BrowserCall>
}

export function createBrowserDirectory(): BrowserDirectory {
  const registrations: BrowserDirectory['registrations'] = new Map()
  return {
    registrations,
    calls: new Map(),
    find(identity) {
      const [connection] = registrations.get(identity) ?? []
      return connection ? new IncomingCall(connection.world, identity) : null
    },
  }
}
