import type { LiveServer } from './liveSocket.ts'

/** Longer than a handshake may take. */
const REMEMBERED_MS = 60_000

/**
 * Ends the sockets of a room, also one that is just about to join it: its session was read before the revocation,
 * and it would be in the room after.
 */
export function createDropper(io: LiveServer) {
  const droppedAt = new Map<string, number>()
  return {
    drop(room: string): void {
      const now = performance.now()
      for (const [known, at] of droppedAt) if (now - at > REMEMBERED_MS) droppedAt.delete(known)
      droppedAt.set(room, now)
      io.in(room).disconnectSockets(true)
    },
    wasDropped: (rooms: Iterable<string>, since: number): boolean =>
      [...rooms].some((room) => (droppedAt.get(room) ?? Number.NEGATIVE_INFINITY) >= since),
  }
}
