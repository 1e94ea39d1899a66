import { endPresence } from '#lib/workflows/presence/endPresence.ts'
import { reportPresence } from '#lib/workflows/presence/reportPresence.ts'
import type { PresenceWork } from '../socket/presenceKeeper.ts'

/** What follows from a tab's coming and going. */
export const presenceWork: PresenceWork = { report: reportPresence, end: endPresence }
