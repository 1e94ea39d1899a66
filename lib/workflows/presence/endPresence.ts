import { deletePresence } from '#lib/data/presence/deletePresence.ts'
import { losePresence } from './losePresence.ts'

/** A browser's socket is gone. */
export async function endPresence(clientId: string, agentId: string): Promise<void> {
  await deletePresence(clientId)
  await losePresence(agentId)
}
