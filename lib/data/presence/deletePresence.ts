import { database } from '../database.ts'

/** A browser's lease ends: its socket is gone. */
export async function deletePresence(clientId: string): Promise<void> {
  await database().pool.query({
    name: 'presence.delete',
    text: 'delete from "Presence" where "clientId" = $1',
    values: [clientId],
  })
}
