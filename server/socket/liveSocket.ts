import type { Server, Socket } from 'socket.io'
import type { ClientToServer, ServerToClient } from '#lib/contracts/liveEvents.ts'

/** What the server knows of a socket; the browser has no say in it. */
export interface SocketData {
  personId: string
  sessionId: string
  /** When its session ends, ms since the epoch. */
  expiresAt: number
  /** How many events it was told. */
  seq: number
}

type NoServerEvents = Record<never, never>

export type LiveServer = Server<ClientToServer, ServerToClient, NoServerEvents, SocketData>
export type LiveSocket = Socket<ClientToServer, ServerToClient, NoServerEvents, SocketData>
