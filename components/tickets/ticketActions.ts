import type { TicketChange } from '#lib/contracts/ticketSnapshot.ts'

/** What an agent can do on a ticket's page. */
export interface TicketActions {
  change(change: TicketChange): void
  /** Resolves when the note is kept; rejects when it is not. */
  addNote(body: string): Promise<unknown>
  dial(to: string): void
}
