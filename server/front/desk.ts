import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

/** Pages and API routes. */
export interface Desk {
  handle(req: IncomingMessage, res: ServerResponse): Promise<void>
  /** The development server's own line to its pages. */
  upgrade(req: IncomingMessage, socket: Duplex, head: Buffer): Promise<void>
  close(): Promise<void>
}
