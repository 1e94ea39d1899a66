import { TicketList } from '#components/tickets/TicketList.tsx'
import { TICKETS } from '#lib/client/testing/tickets.ts'
import { EVERY_TICKET } from '#lib/client/tickets/ticketFilter.ts'
import { GalleryFrame } from './GalleryFrame.tsx'

const nothing = () => {}

export function TicketsPart({ situation }: { readonly situation: string }) {
  return (
    <GalleryFrame section="tickets" situation={situation}>
      <TicketList
        tickets={TICKETS}
        filter={EVERY_TICKET}
        onFilter={nothing}
        onMore={null}
        onIntent={nothing}
        openId={null}
      />
    </GalleryFrame>
  )
}
