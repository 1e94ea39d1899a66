import { TicketList } from '#components/tickets/TicketList.tsx'
import { TicketView } from '#components/tickets/TicketView.tsx'
import { COLLEAGUE, ME } from '#lib/client/testing/people.ts'
import { TICKET_PAGE, TICKETS } from '#lib/client/testing/tickets.ts'
import { EVERY_TICKET } from '#lib/client/tickets/ticketFilter.ts'
import { GalleryFrame } from './GalleryFrame.tsx'

const nothing = () => {}
const PEOPLE = [ME, { ...COLLEAGUE, role: 'agent' as const }]

export function TicketPart({ situation }: { readonly situation: string }) {
  return (
    <GalleryFrame section="tickets" situation={situation}>
      <TicketList
        tickets={TICKETS}
        filter={EVERY_TICKET}
        onFilter={nothing}
        onMore={null}
        onIntent={nothing}
        openId={TICKET_PAGE.ticket.id}
      />
      <TicketView
        page={TICKET_PAGE}
        people={PEOPLE}
        actions={{ change: nothing, addNote: () => Promise.resolve(), dial: nothing }}
      />
    </GalleryFrame>
  )
}
