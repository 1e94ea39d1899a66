import { pathId } from '#lib/contracts/pathId.ts'
import { callNoteBody } from '#lib/contracts/ticketSnapshot.ts'
import { withAgent } from '#lib/http/withAgent.ts'
import { saveCallNote } from '#lib/workflows/tickets/saveCallNote.ts'

/** The note an agent keeps of a call he is or was in. */
export const PUT = withAgent(
  { may: 'ticket.change', params: pathId, body: callNoteBody },
  async ({ actor, params, body }) => saveCallNote({ callId: params.id, authorId: actor.id, ...body }),
)
