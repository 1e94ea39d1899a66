import type { Leg } from '../calls/leg.ts'
import type { Party } from '../calls/party.ts'
import type { BrowserLine } from './browserLine.ts'
import type { Connection } from './connection.ts'

/** A browser as a party of one leg: the side the sockets see. */
export interface BrowserCall extends Party {
  readonly leg: Leg | null
  /** Sound and socket of the browser that has the call; null while an incoming call only rings. */
  readonly line: BrowserLine | null
  belongsTo(connection: Connection): boolean
  /** The browser answers an incoming call. */
  answer(connection: Connection, sdp: string): Promise<void>
  /** The browser hangs up, or declines a call that rings. */
  hangUp(connection: Connection): void
  /** A browser shows the call's token: the same one after a lost socket, or another one that takes the call over. */
  reconnect(connection: Connection, token: string, sdp: string): Promise<void>
  /** A socket is gone. */
  lose(connection: Connection): void
}
