import { database } from '../database.ts'

/** Told at once to every process that holds sockets of this session. */
export async function noteSessionEnd(sessionId: string): Promise<void> {
  await database().pool.query({
    name: 'sessions.noteEnd',
    text: `select pg_notify('live', $1)`,
    values: [JSON.stringify({ kind: 'signedOut', sessionId })],
  })
}
