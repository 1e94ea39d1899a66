import { z } from 'zod'
import { digitPressed, invitationEnded, offerEnded } from '#lib/contracts/liveEvents.ts'

/** What `noteLive` says at a commit. */
const note = z.union([
  z.object({ kind: z.enum(['call', 'desk', 'ticket', 'contact']), id: z.string() }),
  z.object({ kind: z.literal('revoked'), personId: z.string() }),
  z.object({ kind: z.literal('signedOut'), sessionId: z.string() }),
  offerEnded.extend({ agentId: z.string() }),
  invitationEnded.extend({ agentId: z.string() }),
  digitPressed.extend({ agentId: z.string() }),
])

export type LiveNote = z.infer<typeof note>

/** A note as it was heard; null for one that a newer process said and this one does not know. */
export function readNote(text: string): LiveNote | null {
  try {
    return note.parse(JSON.parse(text))
  } catch {
    return null
  }
}
