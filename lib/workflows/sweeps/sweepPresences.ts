import { deleteStalePresences } from '#lib/data/presence/deleteStalePresences.ts'
import { LEASE_SECONDS } from '#lib/domain/availability/leaseSeconds.ts'
import { losePresence } from '../presence/losePresence.ts'

/** Ends the leases of dead tabs, within ten seconds of their last word. */
export async function sweepPresences(): Promise<void> {
  for (const agentId of await deleteStalePresences(LEASE_SECONDS)) await losePresence(agentId)
}
