import { deleteStalePresences } from '#lib/data/presence/deleteStalePresences.ts'
import { losePresence } from '../presence/losePresence.ts'

/** A tab that says nothing for so long is dead or asleep. */
const STALE_SECONDS = 8

/** Ends the leases of dead tabs, within ten seconds of their last word. */
export async function sweepPresences(): Promise<void> {
  for (const agentId of await deleteStalePresences(STALE_SECONDS)) await losePresence(agentId)
}
