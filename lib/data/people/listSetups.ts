import { database } from '../database.ts'
import { SETUP } from './setupToken.ts'

/** The first run that still waits for its account admin; none once there is one. */
export function listSetups() {
  return database().prisma.verification.findMany({
    where: { identifier: SETUP, expiresAt: { gt: new Date() } },
    select: { expiresAt: true },
  })
}
