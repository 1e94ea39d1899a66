import type { LiveServer } from './liveSocket.ts'
import type { Outlet } from './outlet.ts'

/** The sockets of this process; every realtime process hears everything and tells its own. */
export function createOutlet(io: LiveServer, drop: Outlet['drop']): Outlet {
  const { sockets, adapter } = io.sockets
  return {
    drop,
    emit(rooms, event) {
      const told = new Set(rooms.flatMap((room) => [...(adapter.rooms.get(room) ?? [])]))
      for (const id of told) {
        const socket = sockets.get(id)
        if (socket) socket.emit('live', ++socket.data.seq, event)
      }
    },
    agents: () => [...new Set([...sockets.values()].map((socket) => socket.data.personId))],
    skip() {
      for (const socket of sockets.values()) socket.data.seq += 1
    },
  }
}
