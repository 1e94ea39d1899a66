import { ticketPathId } from '#lib/contracts/pathId.ts'
import { noteBody, noteSnapshot } from '#lib/contracts/ticketSnapshot.ts'
import { listNoteSnapshots } from '#lib/data/notes/listNoteSnapshots.ts'
import { withAgent } from '#lib/http/withAgent.ts'
import { addNote } from '#lib/workflows/tickets/addNote.ts'

export const POST = withAgent(
  { may: 'ticket.change', params: ticketPathId, body: noteBody, says: noteSnapshot },
  async ({ actor, params, body }) => {
    const added = await addNote({ ticketId: params.id, authorId: actor.id, body: body.body })
    if (typeof added !== 'string') return added
    const [note] = await listNoteSnapshots([added])
    return note
  },
)
