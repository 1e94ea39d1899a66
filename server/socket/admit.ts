import type { SignedIn } from '#lib/auth/findSession.ts'
import { listQueuesOf } from '#lib/data/people/listQueuesOf.ts'
import type { LiveSocket } from './liveSocket.ts'
import { agentRoom, DESK_ROOM, queueRoom, sessionRoom } from './rooms.ts'

/** Puts a socket where its person's news come by. Nobody joins a room by asking. */
export async function admit(socket: LiveSocket, { session, person }: SignedIn): Promise<void> {
  socket.data = { personId: person.id, sessionId: session.id, expiresAt: session.expiresAt, seq: 0 }
  const queues = await listQueuesOf(person.id)
  await socket.join([
    DESK_ROOM,
    agentRoom(person.id),
    sessionRoom(session.id),
    ...queues.map((queueId) => queueRoom(queueId)),
  ])
}
