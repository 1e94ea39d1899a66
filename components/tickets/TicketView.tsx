'use client'

import type { Person } from '#lib/contracts/people.ts'
import type { TicketPage } from '#lib/contracts/ticketSnapshot.ts'
import { CallSection } from './CallSection.tsx'
import { NoteSection } from './NoteSection.tsx'
import { TicketHeader } from './TicketHeader.tsx'
import { TicketProperties } from './TicketProperties.tsx'
import type { TicketActions } from './ticketActions.ts'

interface TicketViewProps {
  readonly page: TicketPage
  readonly people: readonly Person[]
  readonly actions: TicketActions
}

/** One ticket: what it is about, its calls with their sound, what was written, and whose it is. */
export function TicketView({ page, people, actions }: TicketViewProps) {
  const { ticket, calls, notes } = page
  return (
    <article className="flex min-w-0 flex-1">
      <div className="flex min-w-0 flex-1 flex-col overflow-y-auto">
        <TicketHeader key={ticket.id} ticket={ticket} onChange={actions.change} />
        <div className="flex flex-col gap-8 px-6 pt-5 pb-24">
          <CallSection calls={calls} people={people} />
          <NoteSection notes={notes} onAdd={actions.addNote} />
        </div>
      </div>
      <TicketProperties ticket={ticket} people={people} onChange={actions.change} onDial={actions.dial} />
    </article>
  )
}
