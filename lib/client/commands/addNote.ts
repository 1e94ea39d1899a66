import type { NoteSnapshot } from '#lib/contracts/ticketSnapshot.ts'
import { api } from '../api.ts'

export function addNote(ticketId: number, body: string): Promise<NoteSnapshot> {
  return api<NoteSnapshot>('POST', `/api/tickets/${ticketId}/notes`, { body })
}
